package coach.connects.app.planted.engine;

/** A regular expression that no import shows. */
final class MatchesAnExpression {
    boolean isGreedy(String text) {
        return text.matches("(a+)+b");
    }
}
