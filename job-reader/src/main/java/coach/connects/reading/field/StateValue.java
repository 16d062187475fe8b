package coach.connects.reading.field;

import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.reading.phrase.YesNoReader;
import java.util.Optional;
import java.util.Set;

/** Values that tell in which state a job is, for whoever looks at it: closed, private, applied for. */
final class StateValue {
    /** Labels whose value is the day of it. */
    private static final Set<String> DAYS = Set.of("appliedon", "appliedat", "dateapplied", "applieddate");

    private StateValue() {}

    /** Yes or no, as the label asks; a day on which somebody applied is a yes. */
    static Optional<Boolean> read(LabelType type, String label, String cell) {
        boolean day = type == LabelType.APPLIED
                && DAYS.contains(LabelLexicon.key(label))
                && cell.chars().anyMatch(c -> Digits.isDigit((char) c));
        Optional<Boolean> said = day ? Optional.of(true) : reader(type).read(cell);
        return type == LabelType.OPEN && !YesNoReader.CLOSED.isNamedIn(cell) ? said.map(yes -> !yes) : said;
    }

    /** "active: 0" is a no, or the client's contracts that are active: nobody can tell. */
    static boolean mayCount(LabelType type, String label, String cell) {
        String key = LabelLexicon.key(label);
        return type == LabelType.OPEN && cell.equals("0") && !key.startsWith("is") && !key.startsWith("accepting");
    }

    private static YesNoReader reader(LabelType type) {
        return switch (type) {
            case APPLIED -> YesNoReader.APPLIED;
            case INVITATION -> YesNoReader.INVITATION;
            default -> YesNoReader.CLOSED;
        };
    }

    static Fact<Boolean> fact(LabelType type) {
        return switch (type) {
            case CLOSED, OPEN -> Fact.CLOSED;
            case PRIVATE -> Fact.PRIVATE;
            case APPLIED -> Fact.ALREADY_APPLIED;
            default -> Fact.INVITATION;
        };
    }

    /** What "Status: closed" or "Status: Applied" says; another status says nothing. */
    static Optional<Fact<Boolean>> ofStatus(String value) {
        if (YesNoReader.CLOSED.isNamedIn(value)) {
            return YesNoReader.CLOSED.read(value).filter(closed -> closed).map(closed -> Fact.CLOSED);
        }
        return YesNoReader.APPLIED.isNamedIn(value)
                ? YesNoReader.APPLIED.read(value).filter(applied -> applied).map(applied -> Fact.ALREADY_APPLIED)
                : Optional.empty();
    }
}
