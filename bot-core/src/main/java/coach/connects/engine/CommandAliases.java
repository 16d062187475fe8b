package coach.connects.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The other names that people try, and the command that each means. They are heard in private alone: in a group such a
 * name may be another bot's. No menu and no registration shows them.
 */
final class CommandAliases {
    /** The command with what stands behind it, and the names that mean it. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("help", "h commands menu info about support options"),
            Map.entry("help settings", "settings setting preferences config configure setup customize"),
            Map.entry("wallet", "balance connects credits tokens bal mywallet purse"),
            Map.entry("buy", "bought purchase topup"),
            Map.entry("grant", "free bonus reward"),
            Map.entry("spend", "spent apply applied propose proposal"),
            Map.entry("return", "refund refunds refunded returned moneyback"),
            Map.entry("adjust", "setbalance correct correction fix sync"),
            Map.entry("undo", "revert rollback oops"),
            Map.entry("history", "log ledger transactions activity entries statement"),
            Map.entry("compare", "reconcile difference differences upworkhistory audit"),
            Map.entry("outcome", "outcomes result results hired interview proposals applications bids"),
            Map.entry("stats", "stat statistics report summary analytics"),
            Map.entry("charts", "chart picture pictures graph graphs plot diagram"),
            Map.entry("forecast", "plan ahead future predict prediction runway lasts"),
            Map.entry("check", "analyze analyse analysis verdict job evaluate score review"),
            Map.entry("guide", "tutorial tour tips learn howto handbook faq faqs ask question questions"),
            Map.entry("practice", "practise game quiz exercise train training"),
            Map.entry("letter", "coverletter cover"),
            Map.entry("export ics", "calendar ics ical"),
            Map.entry("search", "find jobs findjobs query"),
            Map.entry("share", "post publish"),
            Map.entry("verdicts", "cards opinions"),
            Map.entry("community", "group groups admin digest"),
            Map.entry("profile", "me whoami myprofile"),
            Map.entry("profile timezone", "timezone zone tz time clock"),
            Map.entry("profile language", "language lang locale"),
            Map.entry("profile skills", "skills skill"),
            Map.entry("profile country", "country location"),
            Map.entry("profile experience", "experience level"),
            Map.entry("profile hours", "hours"),
            Map.entry("profile earnings", "earnings"),
            Map.entry("profile currency", "currency money euro euros rate"),
            Map.entry("profile reader", "reader screenreader accessibility"),
            Map.entry("reminders", "remind reminder notifications notify alerts alert remindme"),
            Map.entry("reminders quiet", "quiet dnd silent"),
            Map.entry("reminders pause", "pause mute"),
            Map.entry("reminders off", "unsubscribe"),
            Map.entry("reminders on", "subscribe"),
            Map.entry("rules", "rule thresholds filters filter"),
            Map.entry("rules policy", "policy"),
            Map.entry("budget", "budgets limit limits allowance cap"),
            Map.entry("link", "join pair connect"),
            Map.entry("unlink", "unpair disconnect"),
            Map.entry("cancel", "stop quit exit abort leave end"),
            Map.entry("export", "backup download csv"),
            Map.entry("import", "restore upload"),
            Map.entry("privacy", "gdpr data mydata terms"),
            Map.entry("forget", "delete deleteme erase wipe"),
            Map.entry("start", "begin restart reset hello hi welcome"));

    private static final Map<String, String> BY_NAME = byName();

    private CommandAliases() {}

    /** The command, with what belongs behind it, that this name means. */
    static Optional<String> meaning(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names, each with what it means. */
    static Map<String, String> all() {
        return BY_NAME;
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new LinkedHashMap<>();
        MEANT.forEach((line, names) -> {
            for (String name : names.split(" ", -1)) {
                if (byName.put(name, line) != null) {
                    throw new IllegalStateException("two commands are meant by " + name);
                }
            }
        });
        return Map.copyOf(byName);
    }
}
