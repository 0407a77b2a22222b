package eu.dossier.prelink;

import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the methods into a class.
 *
 * <p>They do what the documentation of {@code java.lang.runtime} says of {@code SwitchBootstraps.typeSwitch} and
 * {@code ObjectMethods.bootstrap}. No method keeps anything on the stack across a jump or has variables besides its
 * parameters, so that every frame is the same as the first.
 */
record MethodSource(ClassVisitor type, String owner, String simpleName) {

    private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    private static final String BUILDER = "java/lang/StringBuilder";

    /**
     * A method of an object and the label to start at, which gives the first label from there that the object is of, the
     * number of labels when there is none, -1 for null.
     */
    void typeSwitch(String name, String descriptor, List<Type> labels) {
        write(name, descriptor, code -> {
            Label present = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitJumpInsn(Opcodes.IFNONNULL, present);
            answer(code, -1);
            here(code, present);
            for (int i = 0; i < labels.size(); i++) {
                Label next = new Label();
                code.visitVarInsn(Opcodes.ILOAD, 1);
                number(code, i);
                code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitTypeInsn(Opcodes.INSTANCEOF, labels.get(i).getInternalName());
                code.visitJumpInsn(Opcodes.IFEQ, next);
                answer(code, i);
                here(code, next);
            }
            answer(code, labels.size());
        });
    }

    /**
     * One of the three methods of a record.
     *
     * @param what equals, hashCode or toString
     * @param fields that read the components, in their order
     */
    void ofRecord(String what, String name, String descriptor, List<Handle> fields) {
        write(name, descriptor, code -> {
            switch (what) {
                case "equals" -> equality(code, fields);
                case "hashCode" -> hash(code, fields);
                case "toString" -> text(code, fields);
                default -> throw new IllegalArgumentException("no method of a record: " + what);
            }
        });
    }

    private void write(String name, String descriptor, Consumer<MethodVisitor> body) {
        MethodVisitor code = type.visitMethod(ACCESS, name, descriptor, null, null);
        code.visitCode();
        body.accept(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void equality(MethodVisitor code, List<Handle> fields) {
        Label same = new Label();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle field : fields) {
            read(code, field);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
            get(code, field);
            jumpUnlessEqual(code, Type.getType(field.getDesc()), different);
        }
        here(code, same);
        answer(code, 1);
        here(code, different);
        answer(code, 0);
    }

    private static void jumpUnlessEqual(MethodVisitor code, Type type, Label different) {
        if (isReference(type)) {
            call(code, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
            code.visitJumpInsn(Opcodes.IFEQ, different);
        } else {
            String two = type.getDescriptor() + type.getDescriptor();
            call(code, box(type), "compare", "(" + two + ")I");
            code.visitJumpInsn(Opcodes.IFNE, different);
        }
    }

    private void hash(MethodVisitor code, List<Handle> fields) {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle field : fields) {
            number(code, 31);
            code.visitInsn(Opcodes.IMUL);
            read(code, field);
            Type type = Type.getType(field.getDesc());
            if (isReference(type)) {
                call(code, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
            } else {
                call(code, box(type), "hashCode", "(" + type.getDescriptor() + ")I");
            }
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void text(MethodVisitor code, List<Handle> fields) {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        append(code, simpleName + "[");
        for (int i = 0; i < fields.size(); i++) {
            append(code, (i == 0 ? "" : ", ") + fields.get(i).getName() + "=");
            read(code, fields.get(i));
            call(code, "java/lang/String", "valueOf", "(" + shown(fields.get(i)) + ")Ljava/lang/String;");
            append(code);
        }
        append(code, "]");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static void append(MethodVisitor code, String text) {
        code.visitLdcInsn(text);
        append(code);
    }

    private static void append(MethodVisitor code) {
        String descriptor = "(Ljava/lang/String;)L" + BUILDER + ";";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
    }

    /** What {@code String.valueOf} takes for a field. */
    private static String shown(Handle field) {
        Type type = Type.getType(field.getDesc());
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY, Type.OBJECT -> "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }

    private void read(MethodVisitor code, Handle field) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        get(code, field);
    }

    private void get(MethodVisitor code, Handle field) {
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
    }

    private static void call(MethodVisitor code, String owner, String name, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    private static boolean isReference(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    private static String box(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> throw new IllegalArgumentException("no primitive type: " + primitive);
        };
    }

    private static void answer(MethodVisitor code, int number) {
        number(code, number);
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void number(MethodVisitor code, int number) {
        if (number >= -1 && number <= 5) {
            code.visitInsn(Opcodes.ICONST_0 + number);
        } else {
            code.visitIntInsn(Opcodes.SIPUSH, number);
        }
    }

    private static void here(MethodVisitor code, Label label) {
        code.visitLabel(label);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
}
