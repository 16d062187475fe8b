package coach.connects.session;

import coach.connects.posting.Posting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Messages that wait for what may follow them: a long paste that the platform may have cut, or one of several postings
 * or files sent together. Kept as a conversation beside the one of the chat, so that they survive a restart and no open
 * question is lost for them.
 *
 * @param waiting the messages, in the order in which they came
 */
public record PendingMessages(List<Fragment> waiting) implements ConversationState {
    /** So many are gathered; then they are read, whatever may follow. */
    public static final int MOST = 30;

    /** Where a platform cuts a text that has no better place for it. */
    private static final int FULL = 4096;

    /**
     * One message that waits.
     *
     * @param key what makes it unique
     * @param text what was written; nothing, of a file
     * @param jobs what was read in a file, of which nothing else is kept
     * @param pictures the lines of pictures, which are read together with those that follow
     * @param refusals why other pictures could not be read, as keys of the catalogue
     * @param passedOn whether somebody else wrote it, so that it is whole unless it was cut
     * @param mayContinue whether the platform may have cut it
     * @param at when it was written, or came where nobody says
     * @param place its place among the messages of its chat, where the platform numbers them; 0 where it does not
     */
    public record Fragment(
            String key,
            String text,
            List<Posting> jobs,
            List<String> pictures,
            List<String> refusals,
            boolean passedOn,
            boolean mayContinue,
            Instant at,
            long place) {
        /** Keeps its own copies. */
        public Fragment {
            jobs = List.copyOf(jobs);
            pictures = List.copyOf(pictures);
            refusals = List.copyOf(refusals);
        }

        /** Words that wait. */
        public static Fragment of(String key, String text, boolean passedOn, boolean mayGoOn, Instant at) {
            return new Fragment(key, text, List.of(), List.of(), List.of(), passedOn, mayGoOn, at, 0);
        }

        /** A file that waits, with the jobs in it. */
        public static Fragment of(String key, List<Posting> jobs, Instant at) {
            return new Fragment(key, "", jobs, List.of(), List.of(), true, false, at, 0);
        }

        /** Pictures that wait, with their caption. */
        public static Fragment of(
                String key, String caption, List<String> pictures, List<String> refusals, Instant at) {
            return new Fragment(key, caption, List.of(), pictures, refusals, true, false, at, 0);
        }

        /** The same at this place among the messages of its chat. */
        public Fragment at(long number) {
            return new Fragment(key, text, jobs, pictures, refusals, passedOn, mayContinue, at, number);
        }

        private boolean isWords() {
            return jobs.isEmpty() && pictures.isEmpty() && refusals.isEmpty();
        }
    }

    /**
     * What is read as one.
     *
     * @param text words; nothing, of a file
     * @param jobs the jobs that were read in a file; none, of words
     * @param pictures the lines of pictures
     * @param refusals why other pictures could not be read, as keys of the catalogue
     * @param at when it was written: the moment that "2 hours ago" counts from
     */
    public record AssembledMessage(
            String text, List<Posting> jobs, List<String> pictures, List<String> refusals, Instant at) {
        /** Keeps its own copies. */
        public AssembledMessage {
            jobs = List.copyOf(jobs);
            pictures = List.copyOf(pictures);
            refusals = List.copyOf(refusals);
        }

        /** Whether it is no more than words. */
        public boolean isWords() {
            return jobs.isEmpty() && !isOfPictures();
        }

        /** Whether it is words of one line. */
        public boolean isLine() {
            return isWords() && text.strip().indexOf('\n') < 0;
        }

        /** Whether it came with pictures, read or not. */
        public boolean isOfPictures() {
            return !pictures.isEmpty() || !refusals.isEmpty();
        }

        private AssembledMessage and(String further) {
            return new AssembledMessage(text + further, jobs, pictures, refusals, at);
        }
    }

    /** Keeps its own copy. */
    public PendingMessages {
        waiting = List.copyOf(waiting);
    }

    /** In the order in which they were sent, whichever came first; what has no place stays where it is. */
    private PendingMessages inOrder() {
        boolean placed = waiting.stream().allMatch(fragment -> fragment.place() > 0);
        return placed
                ? new PendingMessages(waiting.stream()
                        .sorted(Comparator.comparingLong(Fragment::place))
                        .toList())
                : this;
    }

    /** Whether one may still be on its way: their places leave a gap. */
    public boolean hasGap() {
        List<Fragment> sorted = inOrder().waiting();
        long first = sorted.get(0).place();
        return first > 0 && sorted.get(sorted.size() - 1).place() - first >= sorted.size();
    }

    /** The name under which a conversation keeps what waits in this chat. */
    public static String key(String chat) {
        return chat + " parts";
    }

    @Override
    public String command() {
        return "check";
    }

    /** These and one more. */
    public PendingMessages plus(Fragment fragment) {
        List<Fragment> more = new ArrayList<>(waiting);
        more.add(fragment);
        return new PendingMessages(more);
    }

    public Optional<Fragment> newest() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(waiting.size() - 1));
    }

    /** What was sent, in that order, put together where a platform cut it. */
    public List<AssembledMessage> assembled() {
        return inOrder().joined();
    }

    private List<AssembledMessage> joined() {
        List<AssembledMessage> wholes = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            Fragment fragment = waiting.get(i);
            int last = wholes.size() - 1;
            if (i > 0 && last >= 0 && goesOn(waiting.get(i - 1), fragment)) {
                wholes.set(last, wholes.get(last).and(seam(i) + fragment.text()));
            } else {
                wholes.add(new AssembledMessage(
                        fragment.text(), fragment.jobs(), fragment.pictures(), fragment.refusals(), fragment.at()));
            }
        }
        return wholes;
    }

    private static boolean goesOn(Fragment before, Fragment after) {
        return before.mayContinue() && before.passedOn() == after.passedOn() && after.isWords();
    }

    /**
     * What the cut before this part took away. Apps cut at the end of a line, else at a space, and drop that; a text cut by
     * its length alone has lost nothing. A line's end is missed the most: without it two facts run into one.
     */
    private String seam(int part) {
        String before = waiting.get(part - 1).text();
        String after = waiting.get(part).text();
        boolean spaced = before.isEmpty()
                || after.isEmpty()
                || Character.isWhitespace(before.charAt(before.length() - 1))
                || Character.isWhitespace(after.charAt(0));
        if (spaced || isCutByLength(part)) {
            return "";
        }
        return Character.isLowerCase(after.charAt(0)) ? " " : "\n";
    }

    /** The part before is full, or as long as a neighbour, which no cut at a better place makes it. */
    private boolean isCutByLength(int part) {
        int length = waiting.get(part - 1).text().length();
        boolean likeEarlier = part > 1 && waiting.get(part - 2).text().length() == length;
        return length == FULL || likeEarlier || waiting.get(part).text().length() == length;
    }
}
