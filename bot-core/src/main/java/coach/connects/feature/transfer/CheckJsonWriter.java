package coach.connects.feature.transfer;

import coach.connects.check.CostQuote;
import coach.connects.check.Finding;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.ProposalClass;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes checks as the export lists them. */
final class CheckJsonWriter {
    /** The weight of a caution that need not be said. */
    static final int USUAL_WEIGHT = 1;

    private CheckJsonWriter() {}

    static void write(JsonWriter json, CheckRecord check, Optional<ProposalOutcome.Result> outcome) throws IOException {
        Posting posting = check.posting();
        CostQuote quote = check.verdict().quote();
        json.object(to -> to.field("job", posting.job().map(JobId::value))
                .field("title", posting.get(Fact.TITLE))
                .field("verdict", check.verdict().decision().name())
                .field("checkedAt", check.checkedAt())
                .field("outcome", outcome.map(ProposalOutcome.Result::word))
                .object("facts", facts -> facts(facts, posting))
                .array("findings", check.verdict().findings(), CheckJsonWriter::finding)
                .object(
                        "quote",
                        quoted -> quoted.field("connects", quote.cost().map(Connects::value))
                                .field("certain", quote.certain())
                                .fieldIfPresent("size", quote.size().map(ProposalClass::word))));
    }

    private static void facts(JsonWriter json, Posting posting) throws IOException {
        for (Fact<?> fact : posting.facts().keySet()) {
            if (fact.isExported() && hasForm(posting, fact)) {
                FactJsonMapper.write(json, posting, fact);
            }
        }
    }

    /** The format knows a client's day and month, and no year alone. */
    private static boolean hasForm(Posting posting, Fact<?> fact) {
        return fact != Fact.MEMBER_SINCE
                || posting.get(Fact.MEMBER_SINCE)
                        .filter(MemberSince::knowsMonth)
                        .isPresent();
    }

    private static void finding(JsonWriter json, Finding finding) throws IOException {
        boolean weighty = finding.kind() == Finding.Kind.CAUTION && finding.weight() != USUAL_WEIGHT;
        json.object(to -> to.field("rule", finding.rule())
                .field("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                .field("guide", finding.source().id())
                .fieldIfPresent("weight", Optional.of(finding.weight()).filter(weight -> weighty)));
    }
}
