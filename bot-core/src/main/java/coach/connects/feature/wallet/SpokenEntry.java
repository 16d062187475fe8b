package coach.connects.feature.wallet;

import coach.connects.engine.EventSentence;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.Digits;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.PaymentParser;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.JobId;
import coach.connects.wallet.GrantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody tells that happened, such as "I applied to LINK for 16", "bought 40 yesterday for $6", "they returned 6". It
 * is one only if every word of it is understood and it names one number of Connects.
 *
 * @param kind what happened
 * @param connects how many
 * @param details what stands behind the number: a link, a day, a price
 * @param grant which free ones, where that was said
 * @param otherwise the same with the boost as a part of the number, where that may be meant too
 */
record SpokenEntry(
        Kind kind, Connects connects, String details, Optional<GrantKind> grant, Optional<SpokenEntry> otherwise) {
    private static final int LONGEST = 200;
    private static final int LONGEST_SENTENCE = 400;
    private static final int LONGEST_PHRASE = 4;
    private static final List<String> FOR = List.of("for", "paid", "at", "@", "cost", "costs", "costing", "price");
    /** Dollars that were paid so bought something. */
    private static final List<String> PAID = List.of("paid", "spent", "spend", "took");

    /** Verbs of one's own that may stand beside a purchase, which pay for it. */
    private static final List<String> PAYING = List.of("paid", "charged", "took", "spent", "cost", "deducted", "put");
    /** Of these a bare number behind them is dollars; what else is spent is Connects. */
    private static final List<String> IN_DOLLARS = List.of("paid", "charged", "cost");

    /** What comes on top of a balance. */
    private static final List<String> MORE = List.of("more", "extra", "another", "additional", "further");

    private static final String UNIT = "connects";

    private static final String PLUS = "plus";
    /** Who does what is none of one's own. */
    private static final List<String> OTHERS = List.of("he", "she", "they", "client", "clients", "you");
    /** What may stand between them and what they do. */
    private static final List<String> BETWEEN = List.of("has", "have", "had", "just", "also", "already", "only", "who");
    /** What is done to oneself by others. */
    private static final List<String> CHARGED = List.of("charged", "deducted", "took");

    private static final Set<Kind> OWN_DEEDS = Set.of(Kind.BUY, Kind.SPEND, Kind.BOOST, Kind.BADGE, Kind.AD);

    /** What happened; where the words of several are said, the first of these; "boosted my profile" is an ad all the same. */
    enum Kind {
        BOOST("spend boost "),
        RETURN("return "),
        BADGE("spend badge "),
        AD("spend ad "),
        GRANT("grant other "),
        BUY("buy "),
        SPEND("spend "),
        ADJUST("adjust "),
        /** They are gone, and nobody says by what: nothing is recorded for it. */
        GONE(" "),
        /** They came in, and what they were has to be asked. */
        ARRIVED(" ");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        private String list() {
            return "spoken." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether it says what is to be recorded. */
        boolean isClear() {
            return this != GONE && this != ARRIVED;
        }

        /** The line that records so many, of today. */
        String line(Connects connects) {
            return "/" + (command + connects).strip();
        }

        /** Which command records it. */
        String command() {
            return command.substring(0, command.indexOf(' '));
        }
    }

    /** What these words tell; empty where they tell anything else or anything besides. */
    static Optional<SpokenEntry> read(View view, String text) {
        return EventSentence.of(text, LONGEST).flatMap(told -> {
            String plain = SpokenBoost.inWords(SpokenWords.besideALink(view, told));
            List<String> said = SpokenVocabulary.english(view, words(plain));
            List<String> spelled = SpokenSpelling.of(view, said);
            return new Reading(view, said)
                    .entry(told.job())
                    .or(() -> spelled.equals(said) ? Optional.empty() : new Reading(view, spelled).entry(told.job()));
        });
    }

    /** What follows the command's name. */
    String arguments() {
        String what =
                grant.map(known -> known.word() + " ").orElse(kind.command.substring(kind.command.indexOf(' ') + 1));
        return (what + connects + details).strip();
    }

    /** The line that records it. */
    String line() {
        return "/" + kind.command() + " " + arguments();
    }

    /** The same as free ones of this kind. */
    SpokenEntry as(GrantKind other) {
        return new SpokenEntry(kind, connects, details, Optional.of(other), Optional.empty());
    }

    /** The same of this job, where it names none and may. */
    SpokenEntry of(JobId job) {
        boolean mayName = (kind == Kind.SPEND || kind == Kind.BOOST) && details.indexOf('~') < 0;
        return mayName ? at(job, otherwise.map(other -> other.at(job, Optional.empty()))) : this;
    }

    private SpokenEntry at(JobId job, Optional<SpokenEntry> other) {
        return new SpokenEntry(kind, connects, " " + job.value() + details, grant, other);
    }

    private static boolean isNumber(String word) {
        return AmountParser.read(word).value().isPresent();
    }

    /**
     * The words in small letters, without what ends a sentence, numbers in digits; "16+5" are two. None of what is longer
     * than anything that is told in a sentence.
     */
    static List<String> words(String said) {
        List<String> words = new ArrayList<>();
        if (said.length() > LONGEST_SENTENCE) {
            return words;
        }
        for (String token : Tokens.of(CaseFolding.of(SpokenWords.withoutPictures(said)))) {
            int end = token.length();
            while (end > 0 && ".,!;:".indexOf(token.charAt(end - 1)) >= 0) {
                end--;
            }
            String word = token.substring(0, end);
            int plus = word.indexOf('+');
            boolean two = plus > 0 && Digits.areAll(word.substring(0, plus)) && Digits.areAll(word.substring(plus + 1));
            boolean unit = word.endsWith("c") && Digits.areAll(word.substring(0, word.length() - 1));
            if (unit) {
                words.add(word.substring(0, word.length() - 1));
            } else if (two) {
                words.addAll(List.of(word.substring(0, plus), word.substring(plus + 1)));
            } else if (end > 0) {
                words.add(word);
            }
        }
        return NumberWords.inDigits(words);
    }

    /** Takes one thing after the other out of the words; what is left has to be little words. */
    private static final class Reading {
        private final View view;
        private final List<String> all;
        private final List<String> left;

        Reading(View view, List<String> words) {
            this.view = view;
            this.all = List.copyOf(words);
            this.left = new ArrayList<>(words);
        }

        Optional<SpokenEntry> entry(Optional<JobId> job) {
            boolean buys = isSaid(Kind.BUY.list());
            if ((buys && isBesideAnother()) || isCorrecting()) {
                return Optional.empty();
            }
            Optional<String> price = SpokenWords.takePrice(left, at -> buys && isPaid(at))
                    .or(() -> buys ? SpokenWords.takeTax(left) : Optional.empty());
            Optional<String> day = day(buys);
            List<String> counts = List.copyOf(left);
            Optional<Kind> kind = kind(buys, price, job);
            Optional<GrantKind> grant = kind.filter(Kind.GRANT::equals).flatMap(given -> grant());
            boolean boost = kind.equals(Optional.of(Kind.BOOST));
            boolean both = boost && takes(Kind.SPEND.list());
            left.removeIf(word -> boost && word.equals(PLUS));
            SpokenBoost share = boost ? SpokenBoost.taken(view, left) : SpokenBoost.BESIDE;
            List<Connects> numbers = numbers(kind);
            boolean mine = kind.filter(known -> known.isClear() || (saysConnects() && job.isEmpty()))
                            .isPresent()
                    && !isSomebodyElses(kind.get())
                    && !isOfOthers(kind.get(), counts);
            if (!mine || !left.stream().allMatch(this::isLittle)) {
                return Optional.empty();
            }
            String part = kind.equals(Optional.of(Kind.RETURN)) && isSaid(Kind.BOOST.list()) ? " boost" : "";
            String details = part + price.map(paid -> " " + paid).orElse("") + " on "
                    + day.orElseGet(() -> view.today().toString());
            String link = job.map(id -> " " + id.value()).orElse("");
            if (numbers.size() == 2 && (both || (boost && (job.isPresent() || share == SpokenBoost.WITHIN)))) {
                return boosted(numbers, share, link, details);
            }
            return numbers.size() == 1
                    ? Optional.of(new SpokenEntry(kind.get(), numbers.get(0), link + details, grant, Optional.empty()))
                    : Optional.empty();
        }

        /** A proposal with its boost: the numbers stand in the order in which both are told. */
        private Optional<SpokenEntry> boosted(List<Connects> numbers, SpokenBoost share, String link, String details) {
            int proposal = place(Kind.SPEND.list());
            boolean last = proposal > place(Kind.BOOST.list()) && proposal < all.size();
            return share.told(numbers.get(last ? 1 : 0), numbers.get(last ? 0 : 1), link, details);
        }

        /** Where the first phrase of a list stands, behind all words where none is said. */
        private int place(String list) {
            List<String> phrases = Tokens.phrases(view.plain(list));
            for (int at = 0; at < all.size(); at++) {
                for (int end = Math.min(all.size(), at + LONGEST_PHRASE); end > at; end--) {
                    if (phrases.contains(String.join(" ", all.subList(at, end)))) {
                        return at;
                    }
                }
            }
            return all.size();
        }

        private boolean isSaid(String list) {
            return place(list) < all.size();
        }

        /** Dollars for Connects and nothing else: "got 40 for 6 bucks", "paid $6 for 40 connects". */
        private boolean isPurchase(Optional<String> price, Optional<JobId> job) {
            boolean connects = saysConnects() || all.contains("got") || all.contains("took");
            int spends = place(Kind.SPEND.list());
            boolean paid = spends == all.size() || PAID.contains(all.get(spends));
            boolean ofAJob = Stream.of("job", "client", "proposal", "proposals", "invitation")
                    .anyMatch(all::contains);
            return price.isPresent() && job.isEmpty() && connects && paid && !ofAJob;
        }

        /** "The purchase was fifty", "I bought 50 not 100" put right what is told, and tell nothing new. */
        private boolean isCorrecting() {
            return all.contains("not")
                    || Stream.of("purchase was", "proposal was", "refund was", "it should be", "should have been")
                            .anyMatch(this::says);
        }

        /** "Bought 40, applied for 16": the number of what else was done is no price of the purchase. */
        private boolean isBesideAnother() {
            boolean money = all.stream().anyMatch(word -> PaymentParser.isMoney(word, ""))
                    || IntStream.range(1, all.size())
                            .anyMatch(at -> PaymentParser.isMoney(all.get(at - 1), all.get(at)));
            List<String> pays = money ? PAYING : IN_DOLLARS;
            return Stream.of(Kind.SPEND, Kind.BOOST, Kind.BADGE, Kind.AD, Kind.RETURN)
                    .flatMap(kind -> Tokens.phrases(view.plain(kind.list())).stream())
                    .filter(phrase -> pays.stream().noneMatch(phrase::startsWith))
                    .anyMatch(this::says);
        }

        private boolean says(String phrase) {
            return (" " + String.join(" ", all) + " ").contains(" " + phrase + " ");
        }

        /** "Sent 3 proposals", "applied at 8": how many there were, and when, is no number of Connects. */
        private static boolean isOfOthers(Kind kind, List<String> counts) {
            boolean spends = kind == Kind.SPEND || kind == Kind.BOOST;
            return SpokenCounts.isIn(counts) || (spends && SpokenCounts.isUnclear(counts));
        }

        private boolean saysConnects() {
            return all.contains(UNIT) || all.contains("connect");
        }

        /** "He bought 40", "the client spent 16": what somebody else did. */
        private boolean isSomebodyElses(Kind kind) {
            int verb = Math.min(place(kind.list()), all.size() - 1);
            int subject = verb - 1;
            while (subject >= 0 && BETWEEN.contains(all.get(subject))) {
                subject--;
            }
            boolean taken = CHARGED.contains(all.get(verb));
            return OWN_DEEDS.contains(kind) && !taken && subject >= 0 && OTHERS.contains(all.get(subject));
        }

        /** What dollars for Connects alone say is a purchase, whichever verb is said. */
        private Optional<Kind> kind(boolean buys, Optional<String> price, Optional<JobId> job) {
            if (isSaid(Kind.RETURN.list()) && takes(Kind.BOOST.list())) {
                takes(Kind.RETURN.list());
                return Optional.of(Kind.RETURN);
            }
            Optional<Kind> said = kind(buys).map(known -> known == Kind.ADJUST && isMore() ? Kind.ARRIVED : known);
            boolean vague = said.isEmpty() || said.get() == Kind.SPEND || said.get() == Kind.ARRIVED;
            return vague && isPurchase(price, job) ? Optional.of(Kind.BUY) : said;
        }

        private Optional<Kind> kind(boolean buys) {
            if (!isSaid(Kind.RETURN.list()) && takes(Kind.AD.list())) {
                return Optional.of(Kind.AD);
            }
            for (Kind kind : Kind.values()) {
                boolean free = kind == Kind.GRANT && buys && !all.contains("free");
                if (!free && takes(kind.list())) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** "I have 6 more" is no balance: they come on top of one. */
        private boolean isMore() {
            return all.stream().anyMatch(MORE::contains);
        }

        private Optional<GrantKind> grant() {
            for (GrantKind kind : GrantKind.values()) {
                if (kind != GrantKind.OTHER && takes("spoken.kind." + kind.word())) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** Takes out every phrase of a list; whether there was one. */
        private boolean takes(String list) {
            List<String> phrases = Tokens.phrases(view.plain(list));
            boolean said = false;
            for (int length = LONGEST_PHRASE; length > 0; length--) {
                for (int at = 0; at + length <= all.size(); at++) {
                    List<String> phrase = all.subList(at, at + length);
                    if (phrases.contains(String.join(" ", phrase))) {
                        said = true;
                        phrase.forEach(left::remove);
                    }
                }
            }
            return said;
        }

        /** Of a purchase a number behind "for" is what was paid. */
        private boolean isPaid(int at) {
            return at > 0
                    && FOR.contains(left.get(at - 1))
                    && left.subList(0, at).stream().anyMatch(SpokenEntry::isNumber);
        }

        /** The longest run of words that is a day, be it one that has to be asked back; a number by itself is none. */
        private Optional<String> day(boolean buys) {
            return WordRuns.take(
                    left,
                    LONGEST_PHRASE,
                    run -> (isNamed(run) || (!buys && run.get(0).indexOf('.') > 0)) && isDay(String.join(" ", run)));
        }

        private static boolean isNamed(List<String> run) {
            return run.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter))
                    || run.get(0).indexOf('-') > 0
                    || run.get(0).indexOf('/') > 0;
        }

        private boolean isDay(String words) {
            return DateParser.read(words, view.today())
                    .refusal()
                    .filter(error -> !error.reason().isQuestion() && error.reason() != DateError.Reason.FUTURE)
                    .isEmpty();
        }

        /** Nothing is left of a balance, but nothing is spent, bought or given. */
        private List<Connects> numbers(Optional<Kind> kind) {
            boolean balance = kind.equals(Optional.of(Kind.ADJUST));
            List<Connects> numbers = new ArrayList<>();
            left.removeIf(word -> (balance ? AmountParser.readBalance(word) : AmountParser.read(word))
                    .value()
                    .filter(numbers::add)
                    .isPresent());
            return numbers;
        }

        private boolean isLittle(String word) {
            return view.lists("spoken.little", word);
        }
    }
}
