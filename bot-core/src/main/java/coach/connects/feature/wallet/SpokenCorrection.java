package coach.connects.feature.wallet;

import coach.connects.engine.PoolWords;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.PaymentParser;
import coach.connects.parsing.Tokens;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody puts right in words behind a receipt: "oops it was 12 not 16", "no, yesterday", "undo that", "wrong". It is
 * one only if every word of it is understood, and one of them says that something was wrong.
 *
 * @param takesBack whether all of it is to be taken back
 * @param before the number that was wrong, where that was said
 * @param amount the right number
 * @param day the right day, as it was said
 * @param price the right price, as it was said
 * @param boost whether the number is that of the boost
 * @param pool whose Connects it was, where that was said and two pools are kept (W-37)
 */
record SpokenCorrection(
        boolean takesBack,
        Optional<Connects> before,
        Optional<Connects> amount,
        Optional<String> day,
        Optional<String> price,
        boolean boost,
        Optional<Pool> pool) {
    private static final int LONGEST = 80;
    private static final List<String> ARROWS = List.of("->", "=>", "→", "➡");
    private static final List<String> BEFORE_THE_WRONG_ONE = List.of("not", "of", "than", "from");
    private static final List<String> BEFORE_THE_RIGHT_ONE = List.of("to", "be", "but");

    /** What these words put right; empty where they say anything else or anything besides. */
    static Optional<SpokenCorrection> read(View view, String text) {
        boolean readable = text.length() <= LONGEST && text.indexOf('\n') < 0 && text.indexOf('?') < 0;
        return readable && !tellsMore(view, words(view, text))
                ? new Reading(view, words(view, text)).correction(false)
                : Optional.empty();
    }

    /** Whether these words tell something of their own, and put nothing right. */
    private static boolean tellsMore(View view, List<String> words) {
        return countsOthers(words) || addsAnother(view, words) || tellsABalance(words);
    }

    /** "I should have 80", "my balance should be 80": what is there, whatever was recorded last. */
    private static boolean tellsABalance(List<String> words) {
        int should = words.indexOf("should");
        boolean has = should >= 0
                && should + 2 < words.size()
                && words.get(should + 1).equals("have")
                && AmountParser.readBalance(words.get(should + 2)).value().isPresent();
        return has || (should >= 0 && words.contains("balance"));
    }

    /** "I have 3 proposals" puts no number of Connects right; "3 days ago" tells a day. */
    private static boolean countsOthers(List<String> words) {
        return SpokenCounts.isIn(words) && !words.contains("ago");
    }

    /** "Sorry, also 16 on another" tells of one more, and puts nothing right. */
    private static boolean addsAnother(View view, List<String> words) {
        return words.stream().anyMatch(word -> view.lists("spoken.another", word));
    }

    /** What they put right as the answer to what is right: then no word has to say that something was wrong. */
    static Optional<SpokenCorrection> answer(View view, String text) {
        boolean readable = text.length() <= LONGEST && text.indexOf('\n') < 0 && !tellsABalance(words(view, text));
        return readable ? new Reading(view, words(view, text)).correction(true) : Optional.empty();
    }

    /** The words in English; an arrow leads to what is right: "16 -> 12". */
    private static List<String> words(View view, String text) {
        String said = text;
        for (String arrow : ARROWS) {
            said = said.replace(arrow, " should be ");
        }
        return SpokenVocabulary.english(view, SpokenEntry.words(said.replace("no be ", "not ")));
    }

    /** Whether it says what is right, and not only that something is wrong. */
    boolean saysWhat() {
        return amount.isPresent() || day.isPresent() || price.isPresent() || pool.isPresent();
    }

    /** The words that record it right, made of those that would record what stands. */
    String line(String standing, boolean pricedByThePolicy) {
        List<String> words = new ArrayList<>(Tokens.of(standing));
        amount.ifPresent(right -> replaceAmount(words, right));
        if (price.isPresent() || (amount.isPresent() && pricedByThePolicy)) {
            replace(words, "for", price);
        }
        day.ifPresent(right -> replace(words, "on", day));
        pool.ifPresent(right -> words.add(beforeNote(words), right.word()));
        return String.join(" ", words);
    }

    private void replaceAmount(List<String> words, Connects right) {
        int from = boost ? words.indexOf(ArgumentKind.BOOST.keyword()) : 0;
        for (int at = Math.max(from, 0); at < words.size(); at++) {
            Optional<Connects> one = AmountParser.readBalance(words.get(at)).value();
            if (one.isPresent() && (before.isEmpty() || one.equals(before))) {
                words.set(at, right.toString());
                return;
            }
        }
    }

    /** Puts other words into a part, up to the part that follows. */
    private static void replace(List<String> words, String keyword, Optional<String> right) {
        int at = words.indexOf(keyword);
        int end = at < 0 ? words.size() : at + 1;
        while (at >= 0
                && end < words.size()
                && ArgumentKind.begunBy(words.get(end)).isEmpty()) {
            end++;
        }
        if (at >= 0) {
            words.subList(at, end).clear();
        }
        int place = at >= 0 ? at : beforeNote(words);
        right.ifPresent(said -> words.addAll(place, List.of(keyword, said)));
    }

    private static int beforeNote(List<String> words) {
        int note = words.indexOf(ArgumentKind.NOTE.keyword());
        return note < 0 ? words.size() : note;
    }

    /** Whether one of the numbers that stand is the one that was said to be wrong. */
    boolean fits(String standing) {
        return before.isEmpty()
                || Tokens.of(standing).stream()
                        .anyMatch(word -> AmountParser.readBalance(word).value().equals(before));
    }

    /** Takes one thing after the other out of the words; what is left has to be little words. */
    private static final class Reading {
        private final View view;
        private final List<String> all;
        private final List<String> left;
        private final List<Connects> wrong = new ArrayList<>();
        private final List<Connects> right = new ArrayList<>();

        Reading(View view, List<String> words) {
            this.view = view;
            this.all = List.copyOf(words);
            this.left = new ArrayList<>(words);
        }

        Optional<SpokenCorrection> correction(boolean asked) {
            String whole = String.join(" ", all);
            if (view.lists("spoken.undo", whole)) {
                return Optional.of(new SpokenCorrection(
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()));
            }
            boolean amiss = all.stream().anyMatch(word -> view.lists("spoken.amiss", word));
            boolean cue = asked || amiss || all.stream().anyMatch(word -> view.lists("spoken.cue", word));
            withoutWrongPrice();
            Optional<Pool> pool = pool();
            Optional<String> price =
                    SpokenWords.takePrice(left, at -> false).map(paid -> paid.substring(paid.indexOf(' ') + 1));
            cue = cue || (price.isPresent() && all.contains("paid"));
            boolean deniesDay = SpokenDay.takesDenied(left, view.today());
            Optional<String> day = SpokenDay.take(left, view.today());
            cue = cue && (day.isEmpty() || price.isPresent() || amiss || asked || saysThatOfADay());
            boolean boost = left.removeIf(word -> view.lists("spoken.boost", word));
            numbers();
            boolean all = left.stream()
                    .allMatch(word -> view.lists("spoken.cue", word)
                            || view.lists("spoken.amiss", word)
                            || view.lists("spoken.little", word));
            SpokenCorrection said = new SpokenCorrection(
                    false, wrong.stream().findFirst(), right.stream().findFirst(), day, price, boost, pool);
            return all && right.size() <= 1 && wrong.size() <= 1 && (said.saysWhat() ? cue : amiss || deniesDay)
                    ? Optional.of(said)
                    : Optional.empty();
        }

        /** "I have an interview on friday" tells a day of its own: of what is right "have" speaks beside a number alone. */
        private boolean saysThatOfADay() {
            boolean number = all.stream()
                    .anyMatch(word -> AmountParser.readBalance(word).value().isPresent());
            return number || all.stream().anyMatch(word -> !word.equals("have") && view.lists("spoken.cue", word));
        }

        /** "Paid $6.60 not $6": what was wrong of a price says nothing more. */
        private void withoutWrongPrice() {
            int not = left.indexOf("not");
            if (not >= 0 && not + 1 < left.size() && PaymentParser.isMoney(left.get(not + 1), "")) {
                left.subList(not, not + 2).clear();
            }
        }

        private Optional<Pool> pool() {
            boolean denied = isAgencyDenied();
            Optional<PoolWords> said = PoolWords.anywhere(view, String.join(" ", left));
            said.ifPresent(words -> {
                left.clear();
                left.addAll(Tokens.of(words.rest()));
            });
            if (view.state().keepsAgency()) {
                left.removeIf(word -> view.lists("spoken.pool", word));
            }
            return said.flatMap(PoolWords::pool).map(pool -> denied ? Pool.OWN : pool);
        }

        /** "Mine, not the agency's". */
        private boolean isAgencyDenied() {
            int at = 0;
            while (at < left.size() && !left.get(at).startsWith(Pool.AGENCY.word())) {
                at++;
            }
            while (at > 0 && view.lists("spoken.pool.lead", left.get(at - 1))) {
                at--;
            }
            return at > 0 && BEFORE_THE_WRONG_ONE.contains(left.get(at - 1));
        }

        /** The numbers, each right or wrong by the word before it; of two the one behind "to" or "be" is right. */
        private void numbers() {
            boolean turned = all.stream().anyMatch(BEFORE_THE_RIGHT_ONE::contains);
            String before = "";
            List<String> others = new ArrayList<>();
            for (String word : left) {
                Optional<Connects> number = AmountParser.readBalance(word).value();
                boolean first = turned && right.isEmpty() && wrong.isEmpty() && !BEFORE_THE_RIGHT_ONE.contains(before);
                boolean notThis = BEFORE_THE_WRONG_ONE.contains(before) || (first && countOfNumbers() > 1);
                number.ifPresentOrElse(one -> (notThis ? wrong : right).add(one), () -> others.add(word));
                before = word;
            }
            left.retainAll(others);
        }

        private long countOfNumbers() {
            return all.stream()
                    .filter(word -> AmountParser.readBalance(word).value().isPresent())
                    .count();
        }
    }
}
