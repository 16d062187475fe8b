package coach.connects.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;

/** Whether this machine can write on a picture. */
public final class ChartFonts {
    private ChartFonts() {}

    /** Looks once; without fonts, or without the parts of Java that draw, nothing is drawn. */
    public static boolean areThere() {
        System.setProperty("java.awt.headless", "true");
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0
                    && new Font(Font.SANS_SERIF, Font.PLAIN, 1).canDisplay('0');
        } catch (LinkageError | RuntimeException e) {
            // A Java without java.desktop, or a machine without libfontconfig: what it throws differs from one to
            // another.
            return false;
        }
    }
}
