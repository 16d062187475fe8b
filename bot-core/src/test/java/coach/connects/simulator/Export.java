package coach.connects.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an export says of one person.
 *
 * @param json the file
 * @param root the same, read
 * @param entries the entries that somebody caused, each in one line
 * @param agencyEntries those of the agency's Connects that are kept beside one's own (W-37)
 * @param told everything that somebody told or recorded, whatever the day: what a message that comes again must not change
 */
record Export(String json, JsonNode root, List<String> entries, List<String> agencyEntries, String told) {
    private static final List<String> FOLLOWING = List.of("expiresOn", "check");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Export of(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<String> entries = entries(root.get("wallet"));
            List<String> agency = entries(root.path("agency").path("wallet"));
            return new Export(json, root, entries, agency, told(root, entries, agency));
        } catch (JsonProcessingException e) {
            throw new Violation("an export is no JSON: " + e.getOriginalMessage());
        }
    }

    private static List<String> entries(JsonNode wallet) {
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : wallet.path("entries")) {
            if (!entry.get("derived").asBoolean()) {
                entries.add(line(entry));
            }
        }
        entries.sort((one, other) -> Long.compare(seq(one), seq(other)));
        return List.copyOf(entries);
    }

    /** Without what follows from elsewhere: what was said of the end is "until", and a check's place moves. */
    private static String line(JsonNode entry) {
        StringBuilder line = new StringBuilder();
        entry.properties().forEach(field -> {
            if (!FOLLOWING.contains(field.getKey())) {
                line.append('"')
                        .append(field.getKey())
                        .append("\":")
                        .append(field.getValue())
                        .append(',');
            }
        });
        return line.toString();
    }

    /** Each line begins with the number. */
    private static long seq(String entry) {
        int from = entry.indexOf(':') + 1;
        return Long.parseLong(entry.substring(from, entry.indexOf(',', from)));
    }

    JsonNode wallet() {
        return root.get("wallet");
    }

    JsonNode freelancer() {
        return root.get("freelancer");
    }

    LocalDate asOf() {
        return asOf(wallet());
    }

    private static LocalDate asOf(JsonNode wallet) {
        return LocalDate.parse(wallet.get("asOf").asText());
    }

    List<String> identities() {
        List<String> identities = new ArrayList<>();
        freelancer().get("identities").forEach(one -> identities.add(one.asText()));
        return identities;
    }

    private static String told(JsonNode root, List<String> entries, List<String> agency) {
        JsonNode pool = root.path("agency");
        return String.join(
                "\n",
                root.get("freelancer").toString(),
                told(root.get("wallet"), entries),
                told(pool.path("wallet"), agency),
                pool.path("settings").toString(),
                pool.path("outcomes").toString(),
                pool.path("pays").toString(),
                root.get("checks").toString(),
                root.path("outcomes").toString());
    }

    private static String told(JsonNode wallet, List<String> entries) {
        return String.join(
                "\n",
                wallet.path("terms").toString(),
                wallet.path("chosenTerms").toString(),
                wallet.path("earnings").toString(),
                String.join("\n", entries));
    }

    /**
     * The whole file but for who has it and when it was made: what comes back when it is taken over. The balance of
     * earnings is left out: of accounts that were joined the profile can know one and the wallet none.
     */
    String content() {
        ObjectNode copy = root.deepCopy();
        copy.remove("exportedAt");
        ((ObjectNode) copy.get("freelancer")).remove("identities");
        ((ObjectNode) copy.get("wallet")).remove("earnings");
        return copy.toPrettyString();
    }

    /** The wallets that it holds: one's own, and an agency's beside it. */
    Stream<JsonNode> wallets() {
        return Stream.concat(
                Stream.of(wallet()),
                root.has("agency") ? Stream.of(root.get("agency").get("wallet")) : Stream.of());
    }

    /** Compares what the file says of each wallet with the rules lived through once more. */
    void check() {
        wallets().forEach(Export::check);
    }

    private static void check(JsonNode wallet) {
        int sum = 0;
        for (JsonNode entry : wallet.get("entries")) {
            sum += entry.get("amount").asInt();
        }
        int balance = wallet.get("balance").asInt();
        int total = sum;
        Violation.unless(total == balance, () -> "the balance is " + balance + ", its entries come to " + total);
        NaiveLedger naive = new NaiveLedger(wallet, asOf(wallet)).through(asOf(wallet));
        Violation.unless(
                naive.balance() == balance, () -> "the balance is " + balance + ", the rules give " + naive.balance());
        List<String> lots = new ArrayList<>();
        for (JsonNode lot : wallet.get("lots")) {
            int left = lot.get("remaining").asInt();
            Violation.unless(left > 0, () -> "a lot has " + left + " left");
            lots.add(lot.get("expiresOn").asText() + ": " + left);
        }
        Violation.unless(lots.equals(naive.lots()), () -> "the lots are " + lots + ", the rules give " + naive.lots());
    }
}
