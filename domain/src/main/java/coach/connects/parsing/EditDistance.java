package coach.connects.parsing;

/** How far apart two words are. */
public final class EditDistance {
    private EditDistance() {}

    /** How many letters have to be put in, taken out, changed, or swapped with the next, to make one of the other. */
    public static int between(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(one, other, steps, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(String one, String other, int[][] steps, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
