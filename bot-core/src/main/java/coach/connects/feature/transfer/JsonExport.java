package coach.connects.feature.transfer;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Terms;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an export as JSON in the shape of version {@value #VERSION}, an entry or a check a line, so that a fault is found
 * by its line. Keys beyond the format are there only where they say something: of the freelancer what else they told
 * ({@code earnings}, {@code billingDay}, {@code language}, {@code reader}), of the wallet {@code chosenTerms} and
 * {@code earnings}, of an entry those of {@link EntryColumn}, of a finding its {@code weight} and of a quote its {@code size}.
 */
final class JsonExport {
    static final String FORMAT = "connects-coach";
    static final int VERSION = 1;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final AccountExport export;
    private final JsonGenerator json;

    private JsonExport(AccountExport export, JsonGenerator json) {
        this.export = export;
        this.json = json;
    }

    static byte[] bytes(AccountExport export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
            new JsonExport(export, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeStringField("exportedAt", export.at().toString());
        freelancer();
        wallet();
        json.writeArrayFieldStart("checks");
        CheckJsonWriter checks = new CheckJsonWriter(json);
        var outcomes = export.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            checks.write(export.checks().get(i), outcomes.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void freelancer() throws IOException {
        Profile profile = export.state().profile();
        json.writeObjectFieldStart("freelancer");
        json.writeArrayFieldStart("identities");
        for (var identity : export.state().identities()) {
            json.writeString(identity.toString());
        }
        json.writeEndArray();
        text("account", profile.write(ProfileField.ACCOUNT));
        text("experience", profile.write(ProfileField.EXPERIENCE));
        text("timeZone", profile.write(ProfileField.TIME_ZONE));
        text("country", profile.write(ProfileField.COUNTRY));
        json.writeArrayFieldStart("skills");
        for (String skill : profile.skills()) {
            json.writeString(skill);
        }
        json.writeEndArray();
        json.writeFieldName("hoursPerWeek");
        natural(profile.hoursPerWeek().map(hours -> hours), "");
        settings();
        further(profile, "earnings", ProfileField.EARNINGS);
        further(profile, "billingDay", ProfileField.BILLING_DAY);
        further(profile, "language", ProfileField.LANGUAGE);
        further(profile, "reader", ProfileField.READER);
        json.writeEndObject();
    }

    private void settings() throws IOException {
        Preferences preferences = export.state().preferences();
        json.writeObjectFieldStart("settings");
        for (PreferenceKey<?> key : PreferenceKey.all()) {
            if (preferences.changes(key)) {
                json.writeFieldName(key.name());
                natural(Optional.of(preferences.get(key)), preferences.write(key));
            }
        }
        json.writeEndObject();
    }

    private void further(Profile profile, String key, ProfileField<?> field) throws IOException {
        Optional<?> value = profile.get(field);
        if (value.isPresent()) {
            json.writeFieldName(key);
            natural(value, profile.write(field).orElse(""));
        }
    }

    /** Numbers and flags as what they are; all else in the form in which a person would type it. */
    private void natural(Optional<?> value, String written) throws IOException {
        Object one = value.orElse(null);
        if (one == null) {
            json.writeNull();
        } else if (one instanceof Integer number) {
            json.writeNumber(number);
        } else if (one instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (one instanceof coach.connects.money.Usd usd) {
            json.writeNumber(FactJsonMapper.bare(usd.amount()));
        } else if (one instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(written);
        }
    }

    private void wallet() throws IOException {
        json.writeObjectFieldStart("wallet");
        json.writeStringField("asOf", export.statement().day().toString());
        json.writeNumberField("balance", export.statement().balance().value());
        json.writeArrayFieldStart("terms");
        for (Terms.Period period : export.wallet().terms().periods(export.policies())) {
            json.writeStartObject();
            text("from", period.from().map(LocalDate::toString));
            json.writeStringField("account", period.account().name().toLowerCase(Locale.ROOT));
            json.writeStringField("policy", period.policy());
            json.writeEndObject();
        }
        json.writeEndArray();
        lots();
        json.writeArrayFieldStart("entries");
        for (EntryRow row : export.rows()) {
            entry(row);
        }
        json.writeEndArray();
        furtherTerms();
        json.writeEndObject();
    }

    private void lots() throws IOException {
        json.writeArrayFieldStart("lots");
        for (Lot lot : export.statement().lots()) {
            json.writeStartObject();
            json.writeStringField("lot", lot.id());
            json.writeStringField("origin", lot.origin().word());
            json.writeStringField("acquiredOn", lot.acquiredOn().toString());
            json.writeStringField("expiresOn", lot.expiresOn().toString());
            json.writeNumberField("amount", lot.amount().value());
            json.writeNumberField("remaining", lot.remaining().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entry(EntryRow row) throws IOException {
        json.writeStartObject();
        for (EntryColumn<?> column : EntryColumn.ALL) {
            Optional<String> cell = row.cell(column);
            if (EntryColumn.OF_THE_FORMAT.contains(column) || cell.isPresent()) {
                json.writeFieldName(column.key());
                cell(column, cell);
            }
        }
        json.writeEndObject();
    }

    private void cell(EntryColumn<?> column, Optional<String> cell) throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
            return;
        }
        switch (column.type()) {
            case NUMBER -> json.writeNumber(Long.parseLong(cell.get()));
            case FLAG -> json.writeBoolean(Boolean.parseBoolean(cell.get()));
            case TEXT -> json.writeString(cell.get());
        }
    }

    private void furtherTerms() throws IOException {
        var chosen = TermsDefaults.toldApart(export.wallet().terms(), export.policies());
        if (!chosen.isEmpty()) {
            json.writeArrayFieldStart("chosenTerms");
            for (String one : chosen) {
                json.writeString(one);
            }
            json.writeEndArray();
        }
        var earnings = export.wallet().earnings();
        if (earnings.isPresent()) {
            json.writeObjectFieldStart("earnings");
            json.writeStringField("balance", earnings.get().balance().toString());
            json.writeNumberField("toldAfter", earnings.get().toldAfter());
            json.writeEndObject();
        }
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
