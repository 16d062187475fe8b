package coach.connects.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The link of a search at Upwork, newest jobs first. The parameters are Upwork's own, undocumented. */
public final class SearchUrlBuilder {
    private static final String PAGE = "https://www.upwork.com/nx/search/jobs/";
    private static final String NEWEST_FIRST = "sort=recency";

    private SearchUrlBuilder() {}

    /** The link of this search. */
    public static String of(JobSearch search) {
        List<String> parameters = new ArrayList<>();
        search.filters().forEach((filter, values) -> parameters.add(filter.parameter() + "=" + encoded(values)));
        boolean words = search.filters().containsKey(SearchFilter.WORDS);
        parameters.add(words ? 1 : 0, NEWEST_FIRST);
        return PAGE + "?" + String.join("&", parameters);
    }

    private static String encoded(List<String> values) {
        return values.stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining(","));
    }
}
