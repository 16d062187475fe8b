package coach.connects.upwork;

import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.parsing.CaseFolding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a tool answered, out of its envelope. What counts are flags and codes, in the order that Upwork gives: {@code isError}, then {@code status} and {@code error_code}, then the data; never the prose.
 */
final class ToolResult {
    private static final List<String> WELL = List.of("ok", "success");
    private static final List<String> ILL = List.of("error", "rejected", "action_required");
    private static final List<String> TOO_FAST = List.of("RATE_LIMIT", "THROTTL", "TOO_MANY");
    private static final List<String> OUT_OF_ORDER = List.of("UPSTREAM", "INTERNAL", "TIMEOUT", "UNAVAILABLE");
    private static final List<String> DENIED =
            List.of("DENIED", "FORBIDDEN", "PERMISSION", "NOT_ALLOWED", "UNAUTHORIZED", "ORG_UID");
    private static final int TRACE = 32;

    private final ToolField result;
    private final Optional<ToolField> data;

    private ToolResult(ToolField result, Optional<ToolField> data) {
        this.result = result;
        this.data = data;
    }

    /** The result of {@code tools/call}. */
    static ToolResult of(ToolField result) {
        ToolField structured = result.at("structuredContent");
        Optional<ToolField> data = structured.isRecord()
                ? Optional.of(structured)
                : result.at("content").items().stream()
                        .filter(part ->
                                part.at("type").line().filter("text"::equals).isPresent())
                        .flatMap(part -> text(part).flatMap(BoundedJson::record).stream())
                        .map(ToolField::new)
                        .findFirst();
        return new ToolResult(result, data);
    }

    /** As it stands there: marks of foreign words are taken out of what is in it, not of the whole. */
    private static Optional<String> text(ToolField part) {
        return Optional.ofNullable(part.at("text").node().textValue());
    }

    /** The data, or why there is none. */
    UpworkAnswer<ToolField> data(Instant now) {
        ToolField flag = result.at("isError");
        if (flag.isThere() && flag.flag().isEmpty()) {
            return UpworkAnswer.refused(Reason.UNREADABLE);
        }
        if (flag.flag().orElse(false)) {
            return refused(now);
        }
        if (data.isEmpty()) {
            return UpworkAnswer.refused(Reason.UNREADABLE);
        }
        String status = CaseFolding.of(word("status"));
        if (ILL.contains(status) || !code().isEmpty()) {
            return refused(now);
        }
        boolean well = status.isEmpty() || WELL.contains(status);
        return well ? UpworkAnswer.given(data.get()) : UpworkAnswer.refused(Reason.UNREADABLE);
    }

    /** The number by which Upwork's support finds the call. */
    Optional<String> trace() {
        return Optional.of(word("trace_id"))
                .filter(id -> id.length() == TRACE && id.chars().allMatch(ToolResult::isHex));
    }

    private UpworkAnswer<ToolField> refused(Instant now) {
        OptionalInt seconds =
                data.map(field -> field.at("retry_after_seconds").count()).orElse(OptionalInt.empty());
        if (seconds.isPresent() || says(TOO_FAST)) {
            return UpworkAnswer.rateLimited(RetryAfter.ofSeconds(seconds, now));
        }
        if (says(OUT_OF_ORDER)) {
            return UpworkAnswer.refused(Reason.UNAVAILABLE);
        }
        return UpworkAnswer.refused(says(DENIED) ? Reason.NOT_ALLOWED : Reason.NOT_READABLE);
    }

    private boolean says(List<String> parts) {
        String code = code().toUpperCase(Locale.ROOT);
        return parts.stream().anyMatch(code::contains);
    }

    private String code() {
        return word("error_code");
    }

    private String word(String name) {
        return data.flatMap(field -> field.at(name).line()).orElse("");
    }

    private static boolean isHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
