package coach.connects.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The calendar of somebody's reminders once more, from docs/rules.md and an export alone: which there must be in a stretch
 * of time in which all is well, and which there may be.
 */
final class ReminderCheck {
    private static final int HOUR = 9;
    private static final List<Integer> DAYS = List.of(30, 14, 7, 3, 1, 0);
    private static final int BEFORE_THE_FIRST = 3;
    private static final int LAST_OF_ALL_MONTHS = 28;
    private static final int WEEK = 7;
    private static final List<String> CALENDAR = List.of("expiry:", "rollover:", "grant:");

    private final JsonNode settings;
    private final Export export;
    private final ZoneId zone;
    private final int hour;
    private final TreeSet<String> required = new TreeSet<>();
    private final TreeSet<String> allowed = new TreeSet<>();

    private ReminderCheck(Export export) {
        this.export = export;
        this.settings = export.freelancer().get("settings");
        JsonNode told = export.freelancer().get("timeZone");
        this.zone = told.isNull() ? ZoneOffset.UTC : ZoneId.of(told.asText());
        this.hour = settings.path("reminder-hour").asInt(HOUR);
    }

    /**
     * Compares what somebody got after {@code from} and up to {@code to} with their calendar.
     *
     * @param export theirs at the end of the stretch, in which they did nothing
     * @return how many were compared
     */
    static int check(Export export, List<Platforms.Sent> got, Instant from, Instant to) {
        ReminderCheck check = new ReminderCheck(export);
        if (check.settings.has("reminder-quiet") || check.settings.has("reminder-pause")) {
            return 0;
        }
        export.wallets().forEach(wallet -> check.live(wallet, from, to));
        return check.compare(got, from, to);
    }

    private void live(JsonNode wallet, Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, zone);
        LocalDate day = LocalDate.ofInstant(from, zone);
        NaiveLedger ledger = new NaiveLedger(wallet, day);
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            ledger.through(day);
            Instant at = ZonedDateTime.of(day, LocalTime.of(hour, 0), zone).toInstant();
            if (at.isAfter(from) && !at.isAfter(to)) {
                expiry(ledger, day);
                monthEnd(ledger, day);
                recurring(day);
            }
        }
    }

    private boolean wants(String kind) {
        return settings.path("reminders").asBoolean(true)
                && settings.path("reminder-" + kind).asBoolean(true);
    }

    private void expiry(NaiveLedger ledger, LocalDate day) {
        LocalDate on = day;
        boolean ahead = days().stream().anyMatch(before -> before > 0 && ledger.endsOn(on.plusDays(before)));
        boolean over = days().contains(0) && ledger.expiredToday() > 0;
        if (wants("expiry") && (ahead || over)) {
            required.add("expiry:" + day);
            allowed.add("expiry:" + day);
        }
    }

    private List<Integer> days() {
        if (!settings.has("reminder-days")) {
            return DAYS;
        }
        List<Integer> days = new ArrayList<>();
        for (String day : settings.get("reminder-days").asText().split(",", -1)) {
            days.add(Integer.parseInt(day.strip()));
        }
        return days;
    }

    private void monthEnd(NaiveLedger ledger, LocalDate day) {
        if (!wants("rollover")) {
            return;
        }
        LocalDate first = day.plusDays(BEFORE_THE_FIRST);
        boolean before = first.getDayOfMonth() == 1 && ledger.capHolds(first);
        boolean on = day.getDayOfMonth() == 1 && ledger.capHolds(day);
        if ((before && ledger.wouldBeLost(first) > 0) || (on && ledger.lostToday() > 0)) {
            required.add("rollover:" + day);
            allowed.add("rollover:" + day);
        }
        if (!settings.path("reminder-rollover-always").asBoolean(false)) {
            return;
        }
        if ((before && ledger.balance() > 0) || (on && (ledger.balance() > 0 || ledger.lostToday() > 0))) {
            allowed.add("rollover:" + day);
        }
    }

    /** Monthly Connects on the billing day (W-11), and each week of the badge (W-36), which may fall short. */
    private void recurring(LocalDate day) {
        if (!wants("grant")) {
            return;
        }
        int billing = export.freelancer().path("billingDay").asInt();
        boolean monthly = settings.has("monthly-grant") && billing > 0;
        if (monthly && day.getDayOfMonth() == (billing > LAST_OF_ALL_MONTHS ? 1 : billing)) {
            required.add("grant:" + day);
            allowed.add("grant:" + day);
        }
        String[] badge = settings.path("weekly-badge").asText().split(" since ", 2);
        if (badge.length == 2 && isWeekOf(LocalDate.parse(badge[1]), day)) {
            allowed.add("grant:" + day + "/badge");
            String paid = "\"effectiveOn\":\"" + day + "\"";
            if (export.entries().stream()
                    .anyMatch(entry -> entry.contains("\"kind\":\"badge\"") && entry.contains(paid))) {
                required.add("grant:" + day + "/badge");
            }
        }
    }

    private static boolean isWeekOf(LocalDate since, LocalDate day) {
        long days = ChronoUnit.DAYS.between(since, day);
        return days > 0 && days % WEEK == 0;
    }

    private int compare(List<Platforms.Sent> got, Instant from, Instant to) {
        TreeSet<String> keys = new TreeSet<>();
        for (Platforms.Sent sent : got) {
            Violation.unless(keys.add(sent.key()), () -> sent.to() + " got " + sent.key() + " twice");
            boolean ours = CALENDAR.stream().anyMatch(sent.key()::startsWith);
            Violation.unless(
                    !ours || allowed.contains(sent.key()),
                    () -> sent.to() + " got " + sent.key() + ", which is not in the calendar " + allowed);
            ZonedDateTime time = sent.at().atZone(zone);
            int due = ZonedDateTime.of(time.toLocalDate(), LocalTime.of(hour, 0), zone)
                    .getHour();
            Violation.unless(!ours || time.getHour() == due, () -> sent.to() + " got " + sent.key() + " at " + time);
        }
        for (String key : required) {
            Violation.unless(
                    keys.contains(key),
                    () -> export.identities() + " did not get " + key + " between " + from + " and " + to + " but "
                            + keys);
        }
        return required.size();
    }
}
