package coach.connects.feature.transfer;

import coach.connects.profile.ProfileField;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ReminderState;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.EntryKind;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an export in JSON; keys that this version does not know are passed over. */
final class JsonImport {
    private static final int MOST_TERMS = 1_000;
    private static final int MOST_LOTS = ImportFile.MOST_ENTRIES;
    private static final int MOST_SKILLS = 100;
    private static final int MOST_IDENTITIES = 1_000;
    private static final int LONGEST_POLICY = 100;
    private static final Map<String, ProfileField<?>> TRAITS = traits();

    private final StrictJsonReader json;
    private final Instant now;
    private final ImportFile file = new ImportFile();
    /** The one of its pools that is being read. */
    private ImportFile pool = file;

    private boolean ours;
    private boolean versioned;
    private boolean holdsWallet;

    private JsonImport(StrictJsonReader json, Instant now) {
        this.json = json;
        this.now = now;
    }

    private static Map<String, ProfileField<?>> traits() {
        Map<String, ProfileField<?>> traits = new HashMap<>(Map.of(JsonExport.HOURS_PER_WEEK, ProfileField.HOURS));
        JsonExport.TOLD.forEach(told -> traits.put(told.getKey(), told.getValue()));
        JsonExport.FURTHER.forEach(told -> traits.put(told.getKey(), told.getValue()));
        return traits;
    }

    static ImportFile read(byte[] bytes, Instant now) throws InvalidImportException {
        try {
            return new JsonImport(StrictJsonReader.of(bytes), now).file();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw InvalidImportException.at(line, "data.wrong.json");
        } catch (IOException e) {
            throw InvalidImportException.at(1, "data.wrong.json");
        }
    }

    private ImportFile file() throws IOException, InvalidImportException {
        json.object("{", this::top);
        json.end();
        if (!ours || !versioned || !holdsWallet) {
            throw InvalidImportException.of("data.wrong.format");
        }
        checkReferences(file);
        if (file.agency.isPresent()) {
            checkReferences(file.agency.get());
        }
        return file;
    }

    private static void checkReferences(ImportFile pool) throws InvalidImportException {
        long toldAfter = pool.earnings.map(Earnings::toldAfter).orElse(0L);
        if (toldAfter > pool.rows.size()) {
            throw InvalidImportException.at(pool.earningsAt, "data.wrong.reference", "number", toldAfter);
        }
        Set<String> proposals = pool.rows.stream()
                .filter(row -> row.cell(EntryColumn.KIND)
                        .filter(EntryKind.PROPOSAL.word()::equals)
                        .isPresent())
                .flatMap(row -> row.cell(EntryColumn.SEQ).stream())
                .collect(Collectors.toSet());
        for (ProposalOutcome outcome : pool.outcomes) {
            if (!proposals.contains(Long.toString(outcome.proposal()))) {
                throw InvalidImportException.at(pool.outcomesAt, "data.wrong.reference", "number", outcome.proposal());
            }
        }
    }

    private void top(String key) throws IOException, InvalidImportException {
        switch (key) {
            case "format" -> ours = json.text(key).equals(JsonExport.FORMAT);
            case "version" -> version(json.whole(key));
            case "freelancer" -> json.object(key, this::freelancer);
            case "wallet" -> {
                holdsWallet = true;
                json.object(key, this::wallet);
            }
            case "checks" ->
                json.array(key, ImportFile.MOST_CHECKS, () -> file.checks.add(new CheckJsonReader(json, now).read()));
            case "outcomes" -> outcomes(key);
            case "agency" -> {
                pool = file.ofAgency();
                json.object(key, this::agency);
                pool = file;
            }
            default -> json.skip();
        }
    }

    /** An agency's pool (W-37). */
    private void agency(String key) throws IOException, InvalidImportException {
        switch (key) {
            case "wallet" -> json.object(key, this::wallet);
            case "settings" -> json.object(key, name -> pool.settings.put(name, natural(name)));
            case "outcomes" -> outcomes(key);
            case "pays" -> pool.pays = json.flag(key);
            default -> json.skip();
        }
    }

    private void outcomes(String name) throws IOException, InvalidImportException {
        pool.outcomesAt = json.line();
        json.array(name, ReminderState.MOST_OUTCOMES, () -> outcome(name).ifPresent(pool.outcomes::add));
    }

    /** A result that this version does not know is left out. */
    private Optional<ProposalOutcome> outcome(String name) throws IOException, InvalidImportException {
        int line = json.line();
        long[] proposal = {0};
        List<String> result = new ArrayList<>();
        List<LocalDate> on = new ArrayList<>();
        json.object(name, key -> {
            switch (key) {
                case "of" -> proposal[0] = json.count(key);
                case "outcome" -> result.add(json.text(key));
                case "on" -> on.add(day(key));
                default -> json.skip();
            }
        });
        if (result.size() != 1 || on.size() != 1) {
            throw CellParser.wrong(line, name);
        }
        return ProposalOutcome.Result.of(result.get(0))
                .map(known -> new ProposalOutcome(proposal[0], known, on.get(0)));
    }

    private void version(long version) throws InvalidImportException {
        if (version > JsonExport.VERSION) {
            throw InvalidImportException.of("data.wrong.newer", "version", version, "known", JsonExport.VERSION);
        }
        if (version < 1) {
            throw json.wrong("version");
        }
        versioned = true;
    }

    private void freelancer(String key) throws IOException, InvalidImportException {
        ProfileField<?> field = TRAITS.get(key);
        if (json.isNull()) {
            return;
        }
        if (field != null) {
            file.traits.put(field.name(), natural(key));
        } else if (key.equals("skills")) {
            List<String> skills = new ArrayList<>();
            json.array(key, MOST_SKILLS, () -> skills.add(json.text(key)));
            if (!skills.isEmpty()) {
                file.traits.put(ProfileField.SKILLS.name(), String.join(", ", skills));
            }
        } else if (key.equals("identities")) {
            // Whose wallet it was is not taken over: whoever sends the file is who they are.
            json.array(key, MOST_IDENTITIES, () -> json.text(key));
        } else if (key.equals("settings")) {
            json.object(key, name -> file.settings.put(name, natural(name)));
        } else {
            json.skip();
        }
    }

    /** A value in the form in which a person would type it. */
    private String natural(String key) throws IOException, InvalidImportException {
        JsonToken token = json.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return json.flag(key) ? "on" : "off";
        }
        return token == JsonToken.VALUE_STRING ? json.text(key) : json.decimal(key);
    }

    private void wallet(String key) throws IOException, InvalidImportException {
        switch (key) {
            case "asOf" -> pool.asOf = Optional.of(day(key));
            case "balance" -> pool.balance = OptionalLong.of(json.count(key));
            case "terms" -> json.array(key, MOST_TERMS, this::period);
            // Lots follow from the entries; the sum of what remains of them is the balance, which is compared.
            case "lots" -> json.array(key, MOST_LOTS, () -> json.object(key, name -> json.skip()));
            case "entries" -> json.array(key, ImportFile.MOST_ENTRIES, () -> pool.rows.add(row()));
            case "chosenTerms" -> json.array(key, 2, () -> pool.chosenTerms.add(chosen(key)));
            case "earnings" -> pool.earnings = Optional.of(earnings());
            default -> json.skip();
        }
    }

    private LocalDate day(String key) throws IOException, InvalidImportException {
        return CellParser.past(json.line(), CellParser.date(json.line(), key, json.text(key)), now);
    }

    private String chosen(String key) throws IOException, InvalidImportException {
        String word = json.text(key);
        if (!TermsDefaults.isWord(word)) {
            throw json.wrong(key);
        }
        return word;
    }

    private void period() throws IOException, InvalidImportException {
        List<LocalDate> from = new ArrayList<>();
        String[] words = {"", ""};
        int line = json.line();
        json.object("terms", key -> {
            switch (key) {
                case "from" -> {
                    if (!json.isNull()) {
                        from.add(day(key));
                    }
                }
                case "account" -> words[0] = json.text(key);
                case "policy" -> words[1] = json.text(key);
                default -> json.skip();
            }
        });
        pool.terms.add(TermsDefaults.period(from.stream().findFirst(), words[0], words[1])
                .filter(period -> !period.policy().isBlank() && period.policy().length() <= LONGEST_POLICY)
                .filter(period ->
                        pool.terms.stream().noneMatch(other -> other.from().equals(period.from())))
                .orElseThrow(() -> CellParser.wrong(line, "terms")));
    }

    private Earnings earnings() throws IOException, InvalidImportException {
        String[] balance = {""};
        long[] after = {0};
        int line = json.line();
        pool.earningsAt = line;
        json.object("earnings", key -> {
            switch (key) {
                case "balance" -> balance[0] = json.text(key);
                case "toldAfter" -> after[0] = json.count(key);
                default -> json.skip();
            }
        });
        return new Earnings(CellParser.signedMoney(line, "earnings", balance[0]), after[0]);
    }

    private EntryRow row() throws IOException, InvalidImportException {
        EntryRow row = EntryRow.at(json.line());
        json.object("entries", key -> {
            Optional<EntryColumn<?>> column = EntryColumn.of(key);
            if (column.isEmpty()) {
                json.skip();
            } else if (!json.isNull()) {
                row.cells().put(column.get(), cell(column.get()));
            }
        });
        return row;
    }

    private String cell(EntryColumn<?> column) throws IOException, InvalidImportException {
        return switch (column.type()) {
            case NUMBER -> Long.toString(json.whole(column.key()));
            case FLAG -> Boolean.toString(json.flag(column.key()));
            case TEXT -> json.text(column.key());
        };
    }
}
