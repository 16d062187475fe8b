package coach.connects.reading.field;

import coach.connects.reading.phrase.YesNoReader;
import java.util.Optional;

/** Whether the client's payment is verified (G-30), as a field or a cell among others says it; empty for not known. */
final class PaymentValue {
    private static final String SEAMS = "|•·,;\n";

    private PaymentValue() {}

    /** The value of a label that asks whether it is, or whether it is not. */
    static Optional<Boolean> of(LabelType label, Field field, String cell) {
        Optional<Boolean> answer = among(cell, field.value());
        return label == LabelType.PAYMENT
                ? answer
                : unless(answer, field.label().strip(), cell);
    }

    /** A "no" to a question that denies is never a yes: data hold a false or a zero for what they do not know. */
    private static Optional<Boolean> unless(Optional<Boolean> answer, String name, String cell) {
        return answer.orElse(false)
                ? Optional.of(false)
                : YesNoReader.PAYMENT.read(name + ": " + cell).filter(paid -> !paid);
    }

    /** One cell of a value, with the signs that were cut off round it: an empty box says that it is not known. */
    static Optional<Boolean> among(String cell, String value) {
        return YesNoReader.PAYMENT.read(around(cell, value));
    }

    private static String around(String cell, String value) {
        int start = value.indexOf(cell);
        if (start < 0) {
            return cell;
        }
        int from = start;
        while (from > 0 && isSign(value.charAt(from - 1))) {
            from--;
        }
        int end = start + cell.length();
        int to = end;
        while (to < value.length() && isSign(value.charAt(to))) {
            to++;
        }
        // What stands between two cells belongs to the one behind it.
        boolean last = to == value.length();
        return value.substring(from, last ? to : end);
    }

    private static boolean isSign(char sign) {
        return !Character.isLetterOrDigit(sign) && SEAMS.indexOf(sign) < 0;
    }
}
