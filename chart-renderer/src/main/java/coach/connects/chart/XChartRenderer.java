package coach.connects.chart;

import coach.connects.chat.Chart;
import coach.connects.chat.ChartRenderer;
import coach.connects.chat.FileContent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws charts with XChart, one at a time. Its letters are as large as a phone that shrinks the picture needs them. */
public final class XChartRenderer implements ChartRenderer {
    /** The width of what is sent, in pixels. */
    public static final int WIDE = 1_080;

    private static final Logger LOG = LoggerFactory.getLogger(XChartRenderer.class);
    /** The height and the letters are these parts of the width. */
    private static final double HEIGHT = 0.75;

    private static final double LETTERS = 0.028;
    private static final double HEADING = 0.034;
    private static final int MOST_TICKS = 5;
    /** There is room for so many lines across the picture's width. */
    private static final int TICKS = 10;

    private final int width;

    /** One that draws as wide as is sent. */
    public XChartRenderer() {
        this(WIDE);
    }

    /** One that draws so many pixels wide. */
    public XChartRenderer(int width) {
        this.width = width;
    }

    @Override
    public synchronized Optional<FileContent> render(Chart chart) {
        if (chart.columns().isEmpty() || !ChartFonts.areThere()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FileContent.of(png(chart)));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("a chart could not be drawn: {}", e.toString());
            return Optional.empty();
        }
    }

    private byte[] png(Chart chart) throws IOException {
        ChartPalette palette = ChartPalette.of(chart.look());
        BufferedImage picture = BitmapEncoder.getBufferedImage(drawing(chart, palette));
        LayerHatching.draw(picture, palette, chart.layers().size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private CategoryChart drawing(Chart chart, ChartPalette palette) {
        CategoryChart drawing = new CategoryChartBuilder()
                .width(width)
                .height((int) (width * HEIGHT))
                .title(chart.title())
                .build();
        style(drawing.getStyler(), chart, palette);
        for (int layer = 0; layer < chart.layers().size(); layer++) {
            Chart.Layer one = chart.layers().get(layer);
            CategorySeries series = drawing.addSeries(one.name(), chart.columns(), one.values());
            series.setFillColor(palette.layers().get(layer));
            series.setLineColor(palette.layers().get(layer));
        }
        chart.limit().ifPresent(limit -> drawing.addAnnotation(new AnnotationLine(limit, false, false)));
        chart.now().ifPresent(now -> drawing.addAnnotation(new AnnotationLine(now, true, false)));
        return drawing;
    }

    private void style(CategoryStyler styler, Chart chart, ChartPalette palette) {
        Font letters = new Font(Font.SANS_SERIF, Font.PLAIN, (int) (width * LETTERS));
        Color ink = palette.ink();
        styler.setStacked(true)
                .setAvailableSpaceFill(chart.columns().size() > 2 * MOST_TICKS ? 1.0 : 0.7)
                .setXAxisMaxLabelCount(MOST_TICKS)
                .setAxisTickLabelsFont(letters)
                .setAxisTickLabelsColor(ink)
                .setAxisTickMarksColor(palette.grid())
                .setPlotGridLinesColor(palette.grid())
                .setPlotGridVerticalLinesVisible(false)
                .setYAxisDecimalPattern("#,##0.##")
                .setAxisTitlesVisible(false)
                .setYAxisTickMarkSpacingHint(width / TICKS)
                .setYAxisMin(0.0);
        top(chart).ifPresent(styler::setYAxisMax);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) (width * HEADING)))
                .setChartTitleBoxVisible(false)
                .setChartTitlePadding(width / 54)
                .setChartFontColor(ink)
                .setChartBackgroundColor(palette.paper())
                .setPlotBackgroundColor(palette.paper())
                .setPlotBorderVisible(false)
                .setLegendFont(letters)
                .setLegendBackgroundColor(palette.paper())
                .setLegendBorderColor(palette.paper())
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(chart.layers().size() > 3 ? LegendLayout.Vertical : LegendLayout.Horizontal)
                .setLegendVisible(chart.layers().size() > 1)
                .setAnnotationLineColor(palette.limit())
                .setAnnotationLineStroke(new BasicStroke(width / 270f))
                .setChartPadding(width / 36);
    }

    /** So high that the limit is seen; without a limit XChart chooses. */
    private static Optional<Double> top(Chart chart) {
        double highest = 0;
        List<String> columns = chart.columns();
        for (int column = 0; column < columns.size(); column++) {
            highest = Math.max(highest, chart.total(column));
        }
        double bars = highest;
        return chart.limit().map(limit -> Math.max(bars, limit) * 1.08);
    }
}
