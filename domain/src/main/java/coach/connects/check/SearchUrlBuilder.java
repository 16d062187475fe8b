package coach.connects.check;

import coach.connects.posting.ProjectLength.Range;
import coach.connects.profile.CountryNames;
import coach.connects.profile.Experience;
import coach.connects.profile.Locations;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Upwork's search with the guide's filters (G-21 to G-31) set from profile and settings; a filter about something that
 * was never told is left out. There is no COVID filter any more (G-20). The parameters are Upwork's own, undocumented.
 */
public final class SearchUrlBuilder {
    private static final String PAGE = "https://www.upwork.com/nx/search/jobs/";
    private static final int LONGEST_QUERY = 300;
    private static final int FULL_TIME = 30;

    private SearchUrlBuilder() {}

    /**
     * The link.
     *
     * @param words what to search for; their skills when there are none
     */
    public static String of(Profile profile, Preferences preferences, Optional<String> words) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("q", query(profile, words));
        filters.put("sort", List.of("recency"));
        filters.put("payment_verified", List.of("1"));
        filters.put("client_hires", List.of("1-9", "10-"));
        filters.put("proposals", proposals(preferences));
        filters.put("location", locations(preferences.get(PreferenceKey.PREFERRED_PLACES)));
        filters.put("t", types(profile, preferences));
        filters.put("contractor_tier", tiers(profile));
        filters.put("amount", amounts(profile, preferences));
        filters.put("workload", workload(profile));
        filters.put("duration_v3", durations(preferences));
        filters.put("previous_clients", preferences.get(PreferenceKey.PREVIOUS_CLIENTS) ? List.of("all") : List.of());
        return PAGE + "?" + parameters(filters);
    }

    /** G-31: the words, or one's skills as phrases, any of which will do. */
    private static List<String> query(Profile profile, Optional<String> words) {
        Optional<String> said = words.map(String::strip).filter(text -> !text.isEmpty());
        StringBuilder query = new StringBuilder(said.map(SearchUrlBuilder::cut).orElse(""));
        if (said.isEmpty()) {
            for (String skill : profile.skills()) {
                String phrase = skill.indexOf(' ') < 0 ? skill : '"' + skill.replace('"', ' ') + '"';
                String more = query.isEmpty() ? phrase : " OR " + phrase;
                if (query.length() + more.length() <= LONGEST_QUERY) {
                    query.append(more);
                }
            }
        }
        return query.isEmpty() ? List.of() : List.of(query.toString());
    }

    private static String cut(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST_QUERY ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUERY));
    }

    /** G-25: the ranges whose lower end is below the freelancer's threshold. */
    private static List<String> proposals(Preferences preferences) {
        int many = preferences.get(PreferenceKey.PROPOSALS_MANY);
        Map<Integer, String> ranges = new LinkedHashMap<>();
        ranges.put(0, "0-4");
        ranges.put(5, "5-9");
        ranges.put(10, "10-14");
        ranges.put(15, "15-19");
        ranges.put(20, "20-49");
        return ranges.entrySet().stream()
                .filter(range -> range.getKey() < many)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** G-21. */
    private static List<String> locations(Locations preferred) {
        List<String> names = new ArrayList<>();
        preferred.countries().forEach(code -> names.add(CountryNames.searchName(code)));
        preferred.regions().forEach(region -> names.add(region.title()));
        return names;
    }

    /** G-22: one's taste, or hourly for a newcomer. */
    private static List<String> types(Profile profile, Preferences preferences) {
        return switch (preferences.get(PreferenceKey.JOB_TYPE)) {
            case HOURLY -> List.of("0");
            case FIXED -> List.of("1");
            case ANY -> isNew(profile) ? List.of("0") : List.of("0", "1");
        };
    }

    /** G-23: no Expert jobs for a newcomer. */
    private static List<String> tiers(Profile profile) {
        return isNew(profile) ? List.of("1", "2") : List.of("1", "2", "3");
    }

    /** G-26: the lowest budgets for a newcomer, up to their own threshold. */
    private static List<String> amounts(Profile profile, Preferences preferences) {
        if (!isNew(profile)) {
            return List.of();
        }
        long threshold = preferences.get(PreferenceKey.NEWCOMER_BUDGET).amount().longValue();
        return List.of("0-" + Math.max(1, threshold - 1));
    }

    /** G-27: Upwork knows less than 30 hours a week, and more. */
    private static List<String> workload(Profile profile) {
        return profile.hoursPerWeek()
                .map(hours -> List.of(hours > FULL_TIME ? "full_time" : "as_needed"))
                .orElse(List.of());
    }

    /** G-28: the two shortest ranges are one to the search. */
    private static List<String> durations(Preferences preferences) {
        Set<Range> liked = preferences.get(PreferenceKey.LENGTHS);
        Set<String> durations = new LinkedHashSet<>();
        for (Range range : Range.values()) {
            if (liked.contains(range)) {
                durations.add(
                        switch (range) {
                            case LESS_THAN_1_WEEK, LESS_THAN_1_MONTH -> "week";
                            case FROM_1_TO_3_MONTHS -> "month";
                            case FROM_3_TO_6_MONTHS -> "semester";
                            case MORE_THAN_6_MONTHS -> "ongoing";
                        });
            }
        }
        return List.copyOf(durations);
    }

    private static boolean isNew(Profile profile) {
        return profile.experienceOrNew() == Experience.NEW;
    }

    private static String parameters(Map<String, List<String>> filters) {
        List<String> parameters = new ArrayList<>();
        filters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.add(name + "="
                        + String.join(
                                ",",
                                values.stream().map(SearchUrlBuilder::encoded).toList()));
            }
        });
        return String.join("&", parameters);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
