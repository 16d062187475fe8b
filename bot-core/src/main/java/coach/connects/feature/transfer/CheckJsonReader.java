package coach.connects.feature.transfer;

import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.LocalizedReason;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.Rules;
import coach.connects.check.Verdict;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.wallet.ProposalClass;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads one check of an export. What a finding said in words is not in the file: its reason is that it was imported. Facts
 * and rules that this version does not know are left out.
 */
final class CheckJsonReader {
    private static final int MOST_FINDINGS = 100;
    private static final Map<String, RuleDescriptor> RULES =
            Rules.all().stream().collect(Collectors.toUnmodifiableMap(RuleDescriptor::name, Function.identity()));

    private final StrictJsonReader json;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();
    private Posting posting = Posting.unknown();
    private Optional<Decision> decision = Optional.empty();
    private Optional<Instant> checkedAt = Optional.empty();
    private Optional<Connects> cost = Optional.empty();
    private Optional<ProposalClass> size = Optional.empty();
    private Optional<ProposalOutcome.Result> outcome = Optional.empty();
    private boolean certain;

    CheckJsonReader(StrictJsonReader json, Instant now) {
        this.json = json;
        this.now = now;
    }

    ImportFile.Check read() throws IOException, InvalidImportException {
        int line = json.line();
        json.object("checks", this::field);
        Verdict verdict = new Verdict(
                decision.orElseThrow(() -> CellParser.wrong(line, "verdict")),
                findings,
                new CostQuote(cost, certain, basis(), size));
        Instant moment = checkedAt.orElseThrow(() -> CellParser.wrong(line, "checkedAt"));
        return new ImportFile.Check(posting, verdict, moment, outcome);
    }

    private void field(String key) throws IOException, InvalidImportException {
        if (json.isNull()) {
            return;
        }
        switch (key) {
            case "job" -> posting = posting.withJob(JobId.of(json.text(key)).orElseThrow(() -> json.wrong(key)));
            case "verdict" -> decision = Optional.of(constant(Decision.values(), key));
            case "checkedAt" -> checkedAt = Optional.of(moment(key));
            case "outcome" -> outcome();
            case "facts" -> json.object(key, this::fact);
            case "findings" -> json.array(key, MOST_FINDINGS, this::finding);
            case "quote" -> json.object(key, this::quote);
            default -> json.skip();
        }
    }

    /** A result that this version does not know is left out. */
    private void outcome() throws IOException, InvalidImportException {
        if (json.token() == JsonToken.VALUE_STRING) {
            outcome = ProposalOutcome.Result.of(json.text("outcome"));
        } else {
            json.skip();
        }
    }

    private Instant moment(String key) throws IOException, InvalidImportException {
        return CellParser.past(json.line(), CellParser.instant(json.line(), key, json.text(key)), now);
    }

    private void fact(String key) throws IOException, InvalidImportException {
        Optional<Fact<?>> fact = Fact.of(key).filter(Fact::isExported);
        if (fact.isPresent()) {
            posting = FactJsonMapper.read(json, posting, fact.get());
        } else {
            json.skip();
        }
    }

    private void finding() throws IOException, InvalidImportException {
        String[] rule = {""};
        List<Finding.Kind> kind = new ArrayList<>();
        int[] weight = {CheckJsonWriter.USUAL_WEIGHT};
        int line = json.line();
        json.object("findings", key -> {
            switch (key) {
                case "rule" -> rule[0] = json.text(key);
                case "kind" -> kind.add(constant(Finding.Kind.values(), key));
                case "weight" -> weight[0] = (int) json.count(key);
                default -> json.skip();
            }
        });
        if (kind.isEmpty() || weight[0] < 1 || weight[0] > 2) {
            throw CellParser.wrong(line, "findings");
        }
        RuleDescriptor descriptor = RULES.get(rule[0]);
        if (descriptor != null) {
            int weighs = kind.get(0) == Finding.Kind.CAUTION ? weight[0] : 0;
            LocalizedReason reason = LocalizedReason.of("data.reason.imported");
            findings.add(new Finding(rule[0], kind.get(0), weighs, reason, descriptor.source(), descriptor.facts()));
        }
    }

    private void quote(String key) throws IOException, InvalidImportException {
        if (json.isNull()) {
            return;
        }
        switch (key) {
            case "connects" -> cost = Optional.of(Connects.of((int) json.count(key)));
            case "certain" -> certain = json.flag(key);
            case "size" -> size = Optional.of(ProposalClass.of(json.text(key)).orElseThrow(() -> json.wrong(key)));
            default -> json.skip();
        }
    }

    /** The format does not tell what a quote follows from; the facts do. */
    private CostQuote.Basis basis() {
        if (cost.isEmpty()) {
            return CostQuote.Basis.UNKNOWN;
        }
        if (says(Fact.OFFER)) {
            return CostQuote.Basis.FREE_OFFER;
        }
        if (says(Fact.INVITATION)) {
            return CostQuote.Basis.FREE_INVITATION;
        }
        if (says(Fact.TALENT_CLOUD)) {
            return CostQuote.Basis.FREE_CLOUD;
        }
        if (posting.knows(Fact.CONNECTS_COST)) {
            return CostQuote.Basis.PAGE;
        }
        return certain ? CostQuote.Basis.CLASS : CostQuote.Basis.ESTIMATE;
    }

    private boolean says(Fact<Boolean> fact) {
        return posting.get(fact).orElse(false);
    }

    private <E extends Enum<E>> E constant(E[] constants, String key) throws IOException, InvalidImportException {
        String word = json.text(key).toUpperCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> json.wrong(key));
    }
}
