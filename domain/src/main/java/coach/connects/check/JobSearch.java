package coach.connects.check;

import coach.connects.posting.ProjectLength.Range;
import coach.connects.profile.CountryNames;
import coach.connects.profile.Experience;
import coach.connects.profile.Locations;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.PreferenceKey.TypeChoice;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search at Upwork with the guide's filters (G-21 to G-31) set from profile and settings. A filter about something that
 * was never told is left out, and so is one that would take away what another one asks for: a budget belongs to fixed-price
 * jobs alone, hours a week to hourly ones. There is no COVID filter any more (G-20).
 *
 * @param profile who searches
 * @param preferences their settings
 * @param words what to search for; their skills when there are none
 * @param intermediateToo whether a newcomer, who is kept to Entry level, is shown Intermediate as well (G-23)
 * @param with a filter to be set whatever the profile says
 */
public record JobSearch(
        Profile profile,
        Preferences preferences,
        Optional<String> words,
        boolean intermediateToo,
        Optional<SearchFilter> with) {
    private static final int LONGEST_QUERY = 300;
    private static final int FULL_TIME = 30;
    private static final List<String> ALL_LEVELS = List.of("1", "2", "3");
    private static final List<String> HOURLY = List.of("0");
    private static final List<String> FIXED = List.of("1");

    /** The filters as this person's profile says. */
    public static JobSearch of(Profile profile, Preferences preferences, Optional<String> words) {
        return new JobSearch(profile, preferences, words, false, Optional.empty());
    }

    /** The filters that are set, each with its values as Upwork writes them. */
    public Map<SearchFilter, List<String>> filters() {
        Map<SearchFilter, List<String>> filters = new EnumMap<>(SearchFilter.class);
        filters.put(SearchFilter.WORDS, query());
        filters.put(SearchFilter.PAYMENT, List.of("1"));
        filters.put(SearchFilter.HISTORY, List.of("1-9", "10-"));
        filters.put(SearchFilter.PROPOSALS, proposals());
        filters.put(SearchFilter.LOCATION, locations());
        filters.put(SearchFilter.TYPE, types());
        filters.put(SearchFilter.LEVEL, tiers());
        filters.put(SearchFilter.BUDGET, amounts());
        filters.put(SearchFilter.HOURS, workload());
        filters.put(SearchFilter.LENGTH, durations());
        filters.put(SearchFilter.PREVIOUS, previousClients());
        filters.values().removeIf(List::isEmpty);
        return filters;
    }

    /** Whether it leaves something out by this filter; one that takes all there is does not. */
    public boolean narrows(SearchFilter filter) {
        List<String> values = filters().getOrDefault(filter, List.of());
        boolean all = (filter == SearchFilter.TYPE && values.size() == 2)
                || (filter == SearchFilter.LEVEL && values.size() == ALL_LEVELS.size());
        return !values.isEmpty() && !all;
    }

    /** Whether it is the search of somebody who is new, or seems so. */
    public boolean isForNewcomer() {
        return profile.experienceOrNew() == Experience.NEW;
    }

    private boolean asksFor(SearchFilter filter) {
        return with.filter(filter::equals).isPresent();
    }

    /** G-31: the words, or one's skills as phrases, any of which will do. */
    private List<String> query() {
        Optional<String> said = words.map(String::strip).filter(text -> !text.isEmpty());
        StringBuilder query = new StringBuilder(said.map(JobSearch::cut).orElse(""));
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
    private List<String> proposals() {
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

    /** G-21: the preferred places, and one's own country beside them. */
    private List<String> locations() {
        Locations preferred = preferences.get(PreferenceKey.PREFERRED_PLACES);
        List<String> names = new ArrayList<>();
        preferred.countries().forEach(code -> names.add(CountryNames.searchName(code)));
        preferred.regions().forEach(region -> names.add(region.title()));
        boolean anywhere = names.isEmpty() && !asksFor(SearchFilter.LOCATION);
        profile.country()
                .filter(own -> !anywhere && !preferred.has(own))
                .ifPresent(own -> names.add(CountryNames.searchName(own)));
        return names;
    }

    /** G-22: one's taste, or hourly for a newcomer. */
    private List<String> types() {
        if (asksFor(SearchFilter.BUDGET)) {
            return FIXED;
        }
        TypeChoice taste = preferences.get(PreferenceKey.JOB_TYPE);
        boolean hourly = isForNewcomer() || asksFor(SearchFilter.HOURS) || asksFor(SearchFilter.TYPE);
        return switch (taste) {
            case HOURLY -> HOURLY;
            case FIXED -> asksFor(SearchFilter.HOURS) ? HOURLY : FIXED;
            case ANY -> hourly ? HOURLY : List.of("0", "1");
        };
    }

    /** G-23: Entry level for a newcomer, Intermediate where they want it, Expert never. */
    private List<String> tiers() {
        if (isForNewcomer()) {
            return intermediateToo ? List.of("1", "2") : List.of("1");
        }
        return asksFor(SearchFilter.LEVEL) && profile.experienceOrNew() == Experience.EXPERT
                ? List.of("3")
                : ALL_LEVELS;
    }

    /** G-26: the lowest budgets for a newcomer, up to their own threshold; hourly jobs have none. */
    private List<String> amounts() {
        boolean fixed = types().equals(FIXED);
        if (!fixed || !(isForNewcomer() || asksFor(SearchFilter.BUDGET))) {
            return List.of();
        }
        long threshold = preferences.get(PreferenceKey.NEWCOMER_BUDGET).amount().longValue();
        return List.of("0-" + Math.max(1, threshold - 1));
    }

    /** G-27: Upwork knows less than 30 hours a week, and more; fixed-price jobs tell none. */
    private List<String> workload() {
        return profile.hoursPerWeek()
                .filter(hours -> !types().equals(FIXED))
                .map(hours -> List.of(hours > FULL_TIME ? "full_time" : "as_needed"))
                .orElse(List.of());
    }

    /** G-28: the two shortest ranges are one to the search. */
    private List<String> durations() {
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

    /** G-29. */
    private List<String> previousClients() {
        boolean wanted = preferences.get(PreferenceKey.PREVIOUS_CLIENTS) || asksFor(SearchFilter.PREVIOUS);
        return wanted ? List.of("all") : List.of();
    }
}
