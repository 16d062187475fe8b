package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A full hour of the day: {@code 9}, {@code 09:00}, {@code 9am}, {@code 9 pm}. */
record HourType() implements ValueType<Integer> {
    private static final int NOON = 12;
    private static final int LAST = 23;

    @Override
    public ParseResult<Integer, ParseError> parse(String words) {
        String bare = CaseFolding.of(words.strip()).replace(" ", "");
        boolean morning = bare.endsWith("am");
        boolean afternoon = bare.endsWith("pm");
        String hour = morning || afternoon ? bare.substring(0, bare.length() - 2) : bare;
        String whole = hour.endsWith(":00") ? hour.substring(0, hour.length() - 3) : hour;
        Optional<Integer> number = new IntegerType(0, LAST).parse(whole).value();
        if (morning || afternoon) {
            number = number.filter(twelve -> twelve >= 1 && twelve <= NOON)
                    .map(twelve -> twelve % NOON + (afternoon ? NOON : 0));
        }
        return ParseError.unless(number, "settings.refused.hour", Map.of());
    }

    @Override
    public List<String> examples() {
        return new IntegerType(0, LAST).examples();
    }

    @Override
    public String format(Integer hour) {
        return hour.toString();
    }
}
