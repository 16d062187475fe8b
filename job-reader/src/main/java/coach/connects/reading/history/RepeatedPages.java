package coach.connects.reading.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several copies of the page in one text: a row that stands on more than one of them is one row. */
final class RepeatedPages {
    private final List<Integer> ends = new ArrayList<>();

    /** A further page begins behind so many rows. */
    void begin(int rows) {
        ends.add(rows);
    }

    /** The rows of all pages, each as often as it stands on the page that has it most often. */
    List<RowDraft> merged(List<RowDraft> drafts) {
        List<RowDraft> merged = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        int from = 0;
        for (int page = 0; page <= ends.size(); page++) {
            int to = page < ends.size() ? ends.get(page) : drafts.size();
            Map<String, Integer> here = new HashMap<>();
            for (RowDraft draft : drafts.subList(Math.min(from, to), to)) {
                int count = here.merge(draft.key(), 1, Integer::sum);
                if (count > known.getOrDefault(draft.key(), 0)) {
                    merged.add(draft);
                }
            }
            here.forEach((key, count) -> known.merge(key, count, Math::max));
            from = to;
        }
        return merged;
    }
}
