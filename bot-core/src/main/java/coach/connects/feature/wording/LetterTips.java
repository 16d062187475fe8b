package coach.connects.feature.wording;

import coach.connects.engine.TextLines;
import coach.connects.engine.View;

/** What makes a cover letter worth its Connects (G-46), below a verdict and in the guide. */
public final class LetterTips {
    private static final int POINTS = 5;

    private LetterTips() {}

    /** The tips, one a line. */
    public static TextLines of(View view) {
        TextLines lines = new TextLines();
        for (int point = 1; point <= POINTS; point++) {
            lines.add(view.text("check.letter." + point));
        }
        return lines;
    }
}
