package coach.connects.feature.transfer;

import coach.connects.check.CostQuote;
import coach.connects.check.Finding;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.CheckRecord;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes checks as the export lists them. */
final class CheckJsonWriter {
    /** The weight of a caution that need not be said. */
    static final int USUAL_WEIGHT = 1;

    private final JsonGenerator json;

    CheckJsonWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(CheckRecord check, Optional<ProposalOutcome.Result> outcome) throws IOException {
        Posting posting = check.posting();
        json.writeStartObject();
        text("job", posting.job().map(JobId::value));
        text("title", posting.get(Fact.TITLE));
        json.writeStringField("verdict", check.verdict().decision().name());
        json.writeStringField("checkedAt", check.checkedAt().toString());
        text("outcome", outcome.map(ProposalOutcome.Result::word));
        json.writeObjectFieldStart("facts");
        for (Fact<?> fact : posting.facts().keySet()) {
            if (fact.isExported()) {
                FactJsonMapper.write(json, posting, fact);
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : check.verdict().findings()) {
            write(finding);
        }
        json.writeEndArray();
        write(check.verdict().quote());
        json.writeEndObject();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("guide", finding.source().id());
        if (finding.kind() == Finding.Kind.CAUTION && finding.weight() != USUAL_WEIGHT) {
            json.writeNumberField("weight", finding.weight());
        }
        json.writeEndObject();
    }

    private void write(CostQuote quote) throws IOException {
        json.writeObjectFieldStart("quote");
        json.writeFieldName("connects");
        if (quote.cost().isPresent()) {
            json.writeNumber(quote.cost().get().value());
        } else {
            json.writeNull();
        }
        json.writeBooleanField("certain", quote.certain());
        if (quote.size().isPresent()) {
            json.writeStringField("size", quote.size().get().word());
        }
        json.writeEndObject();
    }

    private void text(String key, Optional<String> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }
}
