package eu.dossier.benchmarks;

import java.awt.Color;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The report that JasperReports fills: bands that are printed where the field of their name is set. */
final class JasperDesigns {

    private static final int WIDTH = 481;
    private static final int MOST_COLUMNS = 6;

    private JasperDesigns() {}

    static JasperDesign briefing() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("briefing");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(57);
        design.setRightMargin(57);
        design.setTopMargin(40);
        design.setBottomMargin(40);
        design.setColumnWidth(WIDTH);
        JRDesignParameter marking = new JRDesignParameter();
        marking.setName("marking");
        marking.setValueClass(String.class);
        design.addParameter(marking);
        for (int i = 0; i < MOST_COLUMNS; i++) {
            field(design, "c" + i, String.class);
        }
        design.setPageHeader(edge("$P{marking}", EvaluationTimeEnum.NOW));
        design.setPageFooter(edge("$V{PAGE_NUMBER}", EvaluationTimeEnum.NOW));
        for (int level = 1; level <= 4; level++) {
            lines(design, "heading" + level, 22 - 3f * level, true);
        }
        lines(design, "text", 10, false);
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            cells(design, "head" + columns, columns, true);
            cells(design, "row" + columns, columns, false);
        }
        return design;
    }

    private static void field(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static JRDesignBand edge(String expression, EvaluationTimeEnum time) {
        JRDesignTextField text = text(expression, 0, WIDTH, 9, false);
        text.setEvaluationTime(time);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(20);
        band.addElement(text);
        return band;
    }

    private static void lines(JasperDesign design, String name, float size, boolean bold) throws JRException {
        JRDesignBand band = band(design, name);
        band.addElement(text("$F{c0}", 0, WIDTH, size, bold));
    }

    private static void cells(JasperDesign design, String name, int columns, boolean head) throws JRException {
        JRDesignBand band = band(design, name);
        int width = WIDTH / columns;
        for (int i = 0; i < columns; i++) {
            JRDesignTextField cell = text("$F{c" + i + "}", i * width, width, 9, head);
            cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
            cell.getLineBox().getPen().setLineWidth(0.5f);
            cell.getLineBox().setPadding(2);
            if (head) {
                cell.setMode(ModeEnum.OPAQUE);
                cell.setBackcolor(new Color(0x1f3864));
                cell.setForecolor(Color.WHITE);
            }
            band.addElement(cell);
        }
    }

    private static JRDesignBand band(JasperDesign design, String name) throws JRException {
        field(design, name, Boolean.class);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(18);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(new JRDesignExpression("$F{" + name + "}"));
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return band;
    }

    private static JRDesignTextField text(String expression, int x, int width, float size, boolean bold) {
        JRDesignTextField text = new JRDesignTextField();
        text.setX(x);
        text.setWidth(width);
        text.setHeight(16);
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setFontName(Fonts.FAMILY);
        text.setFontSize(size);
        text.setBold(bold);
        text.setExpression(new JRDesignExpression(expression));
        return text;
    }
}
