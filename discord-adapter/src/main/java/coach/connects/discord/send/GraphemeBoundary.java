package coach.connects.discord.send;

/** Where a text may be cut without cutting a sign in two. */
final class GraphemeBoundary {
    private static final char JOINER = '\u200D';

    private GraphemeBoundary() {}

    /** The last place up to this one that lies between two signs; at least 1. */
    static int before(String text, int at) {
        int cut = Math.min(at, text.length());
        while (cut > 1 && cut < text.length() && isInside(text, cut)) {
            cut--;
        }
        return cut;
    }

    private static boolean isInside(String text, int at) {
        char next = text.charAt(at);
        int sign = text.codePointAt(at);
        boolean tone = sign >= 0x1F3FB && sign <= 0x1F3FF;
        return Character.isLowSurrogate(next)
                || next == JOINER
                || text.charAt(at - 1) == JOINER
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || tone;
    }
}
