package coach.connects.upwork;

import coach.connects.upwork.FakeAnswer.Way;
import java.util.List;
import java.util.Random;

/** What may be wrong with an answer on its way. */
enum Oddity {
    NOTHING,
    SHORTENED,
    ANOTHER_LETTER,
    CUT,
    SHORTENED_EVENT,
    ODD_STATUS,
    PAGE,
    TEXT_THAT_IS_NONE,
    TOO_MANY;

    private static final List<Integer> STATUSES = List.of(205, 302, 400, 403, 404, 409, 418, 500, 503);
    private static final String NO_TEXT = "{\"content\":[{\"type\":\"text\",\"text\":7}],\"isError\":\"no\"}";

    /** A tool's text with this wrong about it. */
    FakeAnswer of(String text, Random random) {
        FakeAnswer well = FakeAnswer.tool(text);
        String body = well.body();
        int at = random.nextInt(body.length());
        return switch (this) {
            case NOTHING -> well;
            case SHORTENED -> FakeAnswer.json(body.substring(0, at));
            case ANOTHER_LETTER ->
                FakeAnswer.json(body.substring(0, at) + (char) random.nextInt(0xd800) + body.substring(at + 1));
            case CUT -> well.going(Way.CUT);
            case SHORTENED_EVENT -> FakeAnswer.stream(Samples.NOTICE, body.substring(0, at));
            case ODD_STATUS -> FakeAnswer.of(STATUSES.get(random.nextInt(STATUSES.size())), "application/json", body);
            case PAGE -> FakeAnswer.of(200, "text/html", "<html>" + body);
            case TEXT_THAT_IS_NONE -> FakeAnswer.result(NO_TEXT);
            case TOO_MANY -> FakeAnswer.of(429, "application/json", "").with("Retry-After", "" + random.nextInt(600));
        };
    }
}
