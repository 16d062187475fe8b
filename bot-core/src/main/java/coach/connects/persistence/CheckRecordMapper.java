package coach.connects.persistence;

import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.RuleSource;
import coach.connects.check.Verdict;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.session.CheckRecord;
import coach.connects.store.Document;
import coach.connects.wallet.ProposalClass;
import java.util.List;
import java.util.Optional;

/** The form in which a check is kept. */
final class CheckRecordMapper {
    static final int SCHEMA = 1;

    private CheckRecordMapper() {}

    static Document write(CheckRecord check) {
        BsonFields fields = BsonFields.none()
                .put("posting", PostingMapper.write(check.posting()))
                .put("decision", check.verdict().decision().name())
                .put("findings", check.verdict().findings(), CheckRecordMapper::finding)
                .put("quote", quote(check.verdict().quote()))
                .put("at", check.checkedAt());
        return Document.first(check.id(), Optional.empty(), SCHEMA, fields.document());
    }

    static CheckRecord read(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        Verdict verdict = new Verdict(
                Decision.valueOf(fields.text("decision")),
                fields.list("findings", CheckRecordMapper::finding),
                quote(fields.fields("quote")));
        return new CheckRecord(
                document.id(), PostingMapper.read(fields.fields("posting")), verdict, fields.instant("at"));
    }

    private static BsonFields finding(Finding finding) {
        List<String> facts = finding.facts().stream().map(Fact::key).toList();
        return BsonFields.none()
                .put("rule", finding.rule())
                .put("kind", finding.kind().name())
                .put("weight", finding.weight())
                .put("reason", ReasonMapper.write(finding.reason()))
                .put("origin", finding.source().origin().name())
                .put("source", finding.source().id())
                .putTexts("facts", facts);
    }

    private static Finding finding(BsonFields fields) {
        List<Fact<?>> facts = fields.texts("facts").stream()
                .flatMap(key -> Fact.of(key).stream())
                .toList();
        return new Finding(
                fields.text("rule"),
                Finding.Kind.valueOf(fields.text("kind")),
                fields.number("weight"),
                ReasonMapper.read(fields.fields("reason")),
                new RuleSource(RuleSource.Origin.valueOf(fields.text("origin")), fields.text("source")),
                facts);
    }

    private static BsonFields quote(CostQuote quote) {
        return BsonFields.none()
                .put("cost", quote.cost(), Connects::toString)
                .put("certain", quote.certain())
                .put("basis", quote.basis().name())
                .put("size", quote.size(), ProposalClass::name);
    }

    private static CostQuote quote(BsonFields fields) {
        return new CostQuote(
                fields.maybe("cost").map(cost -> Connects.of(Integer.parseInt(cost))),
                fields.flag("certain"),
                CostQuote.Basis.valueOf(fields.text("basis")),
                fields.maybe("size").map(ProposalClass::valueOf));
    }
}
