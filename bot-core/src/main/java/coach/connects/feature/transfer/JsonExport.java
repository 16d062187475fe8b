package coach.connects.feature.transfer;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.AgencyPool;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Terms;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an export as JSON in the shape of version {@value #VERSION}. Keys beyond the format are there only where they say
 * something: the {@code outcomes} of proposals; of the freelancer what else they told ({@link #FURTHER}) and {@code upworkSince}, of the wallet {@code chosenTerms} and
 * {@code earnings}, of an entry those of {@link EntryColumn}, of a finding its {@code weight} and of a quote its {@code size}.
 *
 * @param export what is written
 */
record JsonExport(AccountExport export) {
    static final String FORMAT = "connects-coach";
    static final int VERSION = 1;
    static final String HOURS_PER_WEEK = "hoursPerWeek";

    /** Among the settings: how many Connects are recorded by themselves on each billing day (W-11). */
    static final String MONTHLY_GRANT = "monthly-grant";

    /** What a freelancer told in words, by key. */
    static final List<Map.Entry<String, ProfileField<?>>> TOLD = List.of(
            Map.entry("account", ProfileField.ACCOUNT),
            Map.entry("experience", ProfileField.EXPERIENCE),
            Map.entry("timeZone", ProfileField.TIME_ZONE),
            Map.entry("country", ProfileField.COUNTRY));

    /** What else they told, by key. */
    static final List<Map.Entry<String, ProfileField<?>>> FURTHER = List.of(
            Map.entry("earnings", ProfileField.EARNINGS),
            Map.entry("currency", ProfileField.CURRENCY),
            Map.entry("billingDay", ProfileField.BILLING_DAY),
            Map.entry("language", ProfileField.LANGUAGE),
            Map.entry("reader", ProfileField.READER));

    static byte[] bytes(AccountExport export) {
        return JsonWriter.bytes(new JsonExport(export)::write);
    }

    private void write(JsonWriter json) throws IOException {
        Iterator<Optional<ProposalOutcome.Result>> outcomes = export.outcomes().iterator();
        json.field("format", FORMAT)
                .field("version", VERSION)
                .field("exportedAt", export.at())
                .object("freelancer", this::freelancer)
                .object("wallet", to -> wallet(to, export.own()))
                .array("checks", export.checks(), (to, check) -> CheckJsonWriter.write(to, check, outcomes.next()));
        List<ProposalOutcome> told = export.state().reminders().outcomes();
        if (!told.isEmpty()) {
            json.array("outcomes", told, JsonExport::outcome);
        }
        if (export.agency().isPresent()) {
            json.object("agency", to -> agency(to, export.agency().get()));
        }
    }

    /** What there is of an agency's pool (W-37). */
    private void agency(JsonWriter json, PoolLedger ledger) throws IOException {
        AgencyPool agency = export.state().account().agency();
        json.object("wallet", to -> wallet(to, ledger))
                .object("settings", to -> settings(to, agency.budgets()))
                .array("outcomes", agency.outcomes(), JsonExport::outcome)
                .field("pays", export.state().account().payer() == Pool.AGENCY);
    }

    private static void outcome(JsonWriter json, ProposalOutcome outcome) throws IOException {
        json.object(to -> to.field("of", outcome.proposal())
                .field("outcome", outcome.result().word())
                .field("on", outcome.on()));
    }

    private void freelancer(JsonWriter json) throws IOException {
        Profile profile = export.state().profile();
        json.array("identities", export.state().identities(), JsonWriter::value);
        for (Map.Entry<String, ProfileField<?>> told : TOLD) {
            json.field(told.getKey(), profile.write(told.getValue()));
        }
        json.array("skills", profile.skills(), JsonWriter::value)
                .field(HOURS_PER_WEEK, profile.hoursPerWeek())
                .object("settings", this::settings);
        for (Map.Entry<String, ProfileField<?>> told : FURTHER) {
            ProfileField<?> field = told.getValue();
            json.fieldIfPresent(told.getKey(), profile.get(field).map(value -> natural(value, profile.write(field))));
        }
        json.fieldIfPresent("upworkSince", export.upworkSince());
    }

    private void settings(JsonWriter json) throws IOException {
        settings(json, export.state().preferences());
        json.fieldIfPresent(MONTHLY_GRANT, export.state().reminders().monthly().map(Connects::value));
    }

    private static void settings(JsonWriter json, Preferences preferences) throws IOException {
        for (PreferenceKey<?> key : PreferenceKey.all()) {
            if (preferences.changes(key)) {
                json.field(key.name(), natural(preferences.get(key), Optional.of(preferences.write(key))));
            }
        }
    }

    /** Numbers and flags as what they are; all else in the form in which a person would type it. */
    private static Object natural(Object value, Optional<String> written) {
        if (value instanceof Usd usd) {
            return FactJsonMapper.bare(usd.amount());
        }
        return value instanceof Number || value instanceof Boolean ? value : written.orElse("");
    }

    private void wallet(JsonWriter json, PoolLedger ledger) throws IOException {
        json.field("asOf", ledger.statement().day())
                .field("balance", ledger.statement().balance().value())
                .array("terms", ledger.wallet().terms().periods(export.policies()), JsonExport::period)
                .array("lots", ledger.statement().lots(), JsonExport::lot)
                .array("entries", ledger.rows(), JsonExport::entry);
        List<String> chosen = TermsDefaults.toldApart(ledger.wallet().terms(), export.policies());
        if (!chosen.isEmpty()) {
            json.array("chosenTerms", chosen, JsonWriter::value);
        }
        var earnings = ledger.wallet().earnings();
        if (earnings.isPresent()) {
            json.object(
                    "earnings",
                    to -> to.field("balance", earnings.get().balance())
                            .field("toldAfter", earnings.get().toldAfter()));
        }
    }

    private static void period(JsonWriter json, Terms.Period period) throws IOException {
        json.object(to -> to.field("from", period.from())
                .field("account", period.account().name().toLowerCase(Locale.ROOT))
                .field("policy", period.policy()));
    }

    private static void lot(JsonWriter json, Lot lot) throws IOException {
        json.object(to -> to.field("lot", lot.id())
                .field("origin", lot.origin().word())
                .field("acquiredOn", lot.acquiredOn())
                .field("expiresOn", lot.expiresOn())
                .field("amount", lot.amount().value())
                .field("remaining", lot.remaining().value()));
    }

    private static void entry(JsonWriter json, EntryRow row) throws IOException {
        json.object(to -> {
            for (EntryColumn<?> column : EntryColumn.ALL) {
                Optional<Object> value = row.cell(column).map(column.type()::of);
                if (value.isPresent() || EntryColumn.OF_THE_FORMAT.contains(column)) {
                    to.field(column.key(), value);
                }
            }
        });
    }
}
