package coach.connects.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say of a job (V-10 to V-25, V-30 to V-34), written from docs/rules.md alone, with its own numbers and none of
 * the code's words, so that a slip in the code is not made here too. Facts are plain values by name; what is not there is not
 * known. Thresholds are the defaults.
 */
record GuideOracle(Map<String, Object> job, Map<String, Object> me) {
    private static final Set<String> EUROPE = Set.of("DE", "GB", "FR", "PL");

    /** APPLY, CAUTION or SKIP. */
    String decision() {
        if (stops()) {
            return "SKIP";
        }
        boolean lacksBoth = !knowsHireRate() && !knowsFeedback();
        boolean waits = job.get("verified") == null || job.get("proposals") == null || lacksBoth;
        return waits || cautions() >= 2 ? "CAUTION" : "APPLY";
    }

    private boolean stops() {
        Integer member = number("member-years");
        return Boolean.FALSE.equals(job.get("verified"))
                || (rated() && real("rating") < 3.5)
                || (rate() != null && !firstJob() && rate() == 0 && jobs() >= 2)
                || (rate() != null && !firstJob() && rate() <= 10 && jobs() >= 5)
                || (neverHired() && member != null && member >= 2)
                || count("interviewing") >= 10
                || count("invites") >= 20
                || count("proposals") >= 50
                || (isNew() && "expert".equals(job.get("level")))
                || "outside".equals(admission())
                || job.get("asks-outside") != null;
    }

    private int cautions() {
        int weight = rated() && real("rating") < 4.5 ? 2 : 0;
        weight += rate() == null || firstJob() || rate() >= 40 ? 0 : rate() < 25 ? 2 : 1;
        weight += neverHired() ? 2 : 0;
        weight += count("interviewing") >= 5 ? 2 : 0;
        weight += count("invites") >= 10 ? 2 : 0;
        weight += count("proposals") < 10 ? 0 : count("proposals") >= 20 && isNew() ? 2 : 1;
        weight += "untold".equals(admission()) ? 2 : 0;
        weight += isNew() && fixed() && real("budget") >= 600 ? 1 : 0;
        weight += me.get("skills") != null && job.get("skills") != null && !sharesSkill() ? 2 : 0;
        weight += number(me, "hours") != null && number(me, "hours") <= 30 && "more".equals(job.get("hours")) ? 1 : 0;
        weight += me.get("lengths") != null
                        && job.get("length") != null
                        && !me.get("lengths").equals(job.get("length"))
                ? 1
                : 0;
        weight += avoided() ? 1 : 0;
        weight += number("posted-days") != null && number("posted-days") > 7 ? 1 : 0;
        Integer cost = cost();
        weight += number(me, "held") != null && cost != null && number(me, "held") < cost ? 1 : 0;
        return weight;
    }

    private boolean isNew() {
        return me.get("experience") == null || "new".equals(me.get("experience"));
    }

    private boolean fixed() {
        return job.get("budget") != null && !"hourly".equals(job.get("type"));
    }

    /** "No reviews yet" and "Rating is 0 out of 5" are known, and no score. */
    private boolean noReviews() {
        return number("reviews") != null ? number("reviews") == 0 : job.get("rating") != null && real("rating") == 0;
    }

    private boolean rated() {
        return job.get("rating") != null && !noReviews();
    }

    private boolean knowsFeedback() {
        return rated() || noReviews();
    }

    private Integer rate() {
        Integer told = number("rate");
        return told == null && number("hires") != null && number("hires") == 0 ? Integer.valueOf(0) : told;
    }

    private int jobs() {
        return number("jobs") == null ? 1 : number("jobs");
    }

    private boolean firstJob() {
        return number("jobs") == null ? rate() != null && rate() == 0 && neverHired() : number("jobs") == 1;
    }

    private boolean knowsHireRate() {
        return rate() != null || firstJob();
    }

    private boolean neverHired() {
        if (number("hires") != null) {
            return number("hires") == 0;
        }
        boolean reviewed = rated() || (number("reviews") != null && number("reviews") > 0);
        if (reviewed) {
            return false;
        }
        return number("rate") != null ? number("rate") == 0 : firstJob();
    }

    private String admission() {
        Object only = job.get("only");
        if (only == null || only.equals("Worldwide")) {
            return "open";
        }
        Object own = me.get("country");
        boolean inside = only.equals(own) || (only.equals("Europe") && EUROPE.contains(String.valueOf(own)));
        return own == null ? "untold" : inside ? "open" : "outside";
    }

    private boolean avoided() {
        Object country = job.get("country");
        return Set.of("IN", "BD", "PK", "KE", "LK").contains(String.valueOf(country))
                && !country.equals(me.get("country"));
    }

    private boolean sharesSkill() {
        return ((List<?>) me.get("skills")).stream().anyMatch(((List<?>) job.get("skills"))::contains);
    }

    /** The Connects of a proposal; null where nothing tells. */
    Integer cost() {
        return job.get("connects") != null
                ? number("connects")
                : Integer.valueOf(size()) == 0 ? null : Integer.valueOf(size());
    }

    /** Whether the quote leaves no gap of the guide's. */
    boolean certain() {
        if (job.get("connects") != null) {
            return true;
        }
        if (!fixed() || job.get("length") == null) {
            return false;
        }
        double budget = real("budget");
        Object length = job.get("length");
        Integer days = number("days");
        if (budget < 50) {
            return days == null ? length.equals("week") : days <= 2;
        }
        if (budget < 500) {
            return days == null ? length.equals("week") : days <= 7;
        }
        return budget >= 600 && (days == null ? !length.equals("week") : days >= 7);
    }

    private int size() {
        Object length = job.get("length");
        double budget;
        if (fixed()) {
            budget = real("budget");
        } else if ("hourly".equals(job.get("type")) && job.get("hourly") != null && length != null) {
            int weeks = Map.of("week", 1, "month", 3, "quarter", 9, "half", 20, "longer", 26)
                    .get(length);
            Object hours = job.get("hours");
            budget = real("hourly") * weeks * ("less".equals(hours) ? 15 : "more".equals(hours) ? 40 : 20);
        } else {
            return length == null || length.equals("week") ? 0 : 6;
        }
        int ofBudget = budget < 50 ? 2 : budget < 500 ? 4 : 6;
        if (length == null) {
            return ofBudget;
        }
        Integer days = number("days");
        if (days != null) {
            return Math.max(ofBudget, days <= 2 ? 2 : days <= 7 ? 4 : 6);
        }
        return length.equals("week") || length.equals("month") ? ofBudget : 6;
    }

    private Integer number(String name) {
        return number(job, name);
    }

    private static Integer number(Map<String, Object> facts, String name) {
        return (Integer) facts.get(name);
    }

    private int count(String name) {
        return number(name) == null ? 0 : number(name);
    }

    private double real(String name) {
        return ((Number) job.get(name)).doubleValue();
    }
}
