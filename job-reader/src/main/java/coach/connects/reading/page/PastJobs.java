package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.phrase.TokenType;
import java.util.List;

/** Tells a copy that begins among a client's past jobs: what stands there is of other jobs. */
final class PastJobs {
    private static final List<String> BEGINNINGS = List.of("to freelancer:", "billed: $", "no feedback given");

    private PastJobs() {}

    /** Whether a past job is told of before anything of a job at hand. */
    static boolean begin(List<PageToken> items) {
        int past = TokenScan.first(items, 0, items.size(), PastJobs::isPast);
        return past >= 0 && TokenScan.first(items, 0, past, PastJobs::isOfPage) < 0;
    }

    private static boolean isPast(PageToken token) {
        String words = CaseFolding.of(token.text().length() > 80 ? "" : token.text());
        return BEGINNINGS.stream().anyMatch(words::startsWith);
    }

    private static boolean isOfPage(PageToken token) {
        return token.is(TokenType.POSTED)
                || token.is(TokenType.PROPOSALS)
                || token.is(TokenType.PAID)
                || token.is(TokenType.UNPAID)
                || token.is(TokenType.PageRegion.FEATURE)
                || (token.is(TokenType.PageRegion.HEADING) && !token.is(TokenType.HISTORY))
                || token.is(TokenType.MEMBER)
                || token.is(TokenType.HIRE_RATE)
                || token.is(TokenType.SPENT)
                || token.is(TokenType.JOBS_POSTED);
    }
}
