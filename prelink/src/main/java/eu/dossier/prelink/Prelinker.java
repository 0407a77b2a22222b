package eu.dossier.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts plain methods in the place of the instructions of one class that are linked at run time. */
final class Prelinker extends ClassVisitor {

    private static final int VERSION = Opcodes.ASM9;
    private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private final List<Consumer<MethodSource>> methods = new ArrayList<>();
    private String owner = "";
    private String simpleName = "";
    private boolean isInterface;

    private Prelinker(ClassWriter writer) {
        super(VERSION, writer);
    }

    /**
     * @param type a class file
     * @return a class that does the same; nothing when there is nothing to link
     */
    static Optional<byte[]> prelinked(byte[] type) {
        // Without the reader: else the writer would keep what nobody calls any more.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Prelinker prelinker = new Prelinker(writer);
        new ClassReader(type).accept(prelinker, 0);
        return prelinker.methods.isEmpty() ? Optional.empty() : Optional.of(writer.toByteArray());
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        super.visit(version, access, name, signature, superName, interfaces);
        owner = name;
        simpleName = name.substring(name.lastIndexOf('/') + 1);
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outer, @Nullable String inner, int access) {
        super.visitInnerClass(name, outer, inner, access);
        if (name.equals(owner) && inner != null) {
            simpleName = inner;
        }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        return method == null ? null : new Calls(method);
    }

    @Override
    public void visitEnd() {
        MethodSource source = new MethodSource(cv, owner, simpleName);
        methods.forEach(method -> method.accept(source));
        super.visitEnd();
    }

    /** Finds the instructions in one method. */
    private final class Calls extends MethodVisitor {

        Calls(MethodVisitor next) {
            super(VERSION, next);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle linker, Object... arguments) {
            if (linker.getOwner().equals(SWITCHES) && isTypeSwitch(linker, arguments)) {
                List<Type> types =
                        Arrays.stream(arguments).map(Type.class::cast).toList();
                String method = "switch$" + methods.size();
                call(method, descriptor, source -> source.typeSwitch(method, descriptor, types));
            } else if (linker.getOwner().equals(RECORDS)) {
                List<Handle> fields =
                        Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
                String method = name + "$" + methods.size();
                call(method, descriptor, source -> source.ofRecord(name, method, descriptor, fields));
            } else {
                super.visitInvokeDynamicInsn(name, descriptor, linker, arguments);
            }
        }

        /** Those over constants stay as they are: there are hardly any. */
        private static boolean isTypeSwitch(Handle linker, Object... labels) {
            return linker.getName().equals("typeSwitch")
                    && Arrays.stream(labels).allMatch(label -> label instanceof Type);
        }

        private void call(String method, String descriptor, Consumer<MethodSource> body) {
            methods.add(body);
            visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, isInterface);
        }
    }
}
