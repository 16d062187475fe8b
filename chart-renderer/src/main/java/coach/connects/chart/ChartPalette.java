package coach.connects.chart;

import coach.connects.chat.Chart.Look;
import java.awt.Color;
import java.util.List;

/**
 * The colours of a look. Those of the layers differ in lightness, step by step, and in blue against yellow, which nearly
 * everybody can tell apart.
 */
record ChartPalette(Color paper, Color ink, Color grid, Color limit, List<Color> layers) {
    private static final ChartPalette LIGHT = new ChartPalette(
            new Color(0xFFFFFF),
            new Color(0x1A1A1A),
            new Color(0xD9D9D9),
            new Color(0xB00020),
            List.of(
                    new Color(0x0B2A5B),
                    new Color(0x2F6DB5),
                    new Color(0x6FA8DC),
                    new Color(0xF2C14E),
                    new Color(0xF9DFA0),
                    new Color(0xD9DEE5)));
    private static final ChartPalette DARK = new ChartPalette(
            new Color(0x17212B),
            new Color(0xF5F5F5),
            new Color(0x3A4855),
            new Color(0xFF8A80),
            List.of(
                    new Color(0xFFE7A8),
                    new Color(0xF2B632),
                    new Color(0x9CC8F2),
                    new Color(0x5B9BD9),
                    new Color(0x3568A8),
                    new Color(0x5A6672)));

    static ChartPalette of(Look look) {
        return look == Look.DARK ? DARK : LIGHT;
    }
}
