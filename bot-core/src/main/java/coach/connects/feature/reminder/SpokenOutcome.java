package coach.connects.feature.reminder;

import coach.connects.engine.EventSentence;
import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a proposal, as people tell it: "got hired!", "client replied LINK", "they closed LINK", "lost LINK". It is one
 * only if every word of it is understood.
 *
 * @param news what happened
 * @param job the job whose link was among the words
 * @param day when it happened, where that was said
 */
record SpokenOutcome(News news, Optional<JobId> job, Optional<LocalDate> day) {
    private static final int LONGEST = 160;
    private static final int LONGEST_PHRASE = 5;

    /** What happened; where the words of several are said, the first of these. */
    enum News {
        LOST(Result.NO_ANSWER),
        WITHDRAWN(Result.NO_ANSWER),
        NO_ANSWER(Result.NO_ANSWER),
        CLOSED(Result.CLOSED),
        HIRED(Result.HIRED),
        INTERVIEW(Result.INTERVIEW),
        VIEWED(Result.VIEWED);

        private final Result result;

        News(Result result) {
            this.result = result;
        }

        /** As what it is kept. */
        Result result() {
            return result;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a page may say the same of a job, so that without a link nobody's proposal is meant. */
        boolean mayBeAFact() {
            return this == CLOSED || this == VIEWED;
        }
    }

    /** What these words tell; empty where they tell anything else or anything besides. */
    static Optional<SpokenOutcome> read(View view, String text) {
        return EventSentence.of(text, LONGEST)
                .flatMap(told -> new Reading(view, words(told.words())).outcome(told.job()));
    }

    private static List<String> words(String said) {
        StringBuilder letters = new StringBuilder();
        CaseFolding.of(said).chars().forEach(c -> {
            boolean apostrophe = c == '\'' || c == '’';
            letters.append(apostrophe ? "" : Character.isLetterOrDigit(c) ? String.valueOf((char) c) : " ");
        });
        return Tokens.of(letters.toString());
    }

    /** Looks for the longest phrases; what is left has to be little words. */
    private static final class Reading {
        private final View view;
        private final List<String> words;

        Reading(View view, List<String> words) {
            this.view = view;
            this.words = new ArrayList<>(words);
        }

        Optional<SpokenOutcome> outcome(Optional<JobId> job) {
            Optional<LocalDate> day = takesDayAhead() ? Optional.empty() : takeDay();
            return news().map(news -> new SpokenOutcome(news, job, day));
        }

        /** "I have an interview on Friday": it is news of today, whatever the day on which they will speak. */
        private boolean takesDayAhead() {
            boolean ahead = words.contains("interview")
                    && words.stream().anyMatch(word -> view.lists("outcome.said.ahead", word))
                    && words.stream().noneMatch(word -> view.lists("outcome.said.past", word));
            return ahead
                    && WordRuns.take(words, LONGEST_PHRASE, run -> isAhead(String.join(" ", run)))
                            .isPresent();
        }

        private boolean isAhead(String day) {
            return day.chars().anyMatch(Character::isLetter)
                    && DateParser.readUntil(day, view.today(), view.today())
                            .value()
                            .isPresent();
        }

        private Optional<LocalDate> takeDay() {
            return WordRuns.takeDay(words, LONGEST_PHRASE, view.today())
                    .flatMap(day -> DateParser.read(day, view.today()).value());
        }

        private Optional<News> news() {
            if (saysOfOneself()) {
                return Optional.empty();
            }
            for (News news : News.values()) {
                List<String> left = without(news);
                if (news == News.LOST && isOnlyClosed(left)) {
                    return Optional.of(News.CLOSED);
                }
                if (left.size() < words.size() && left.stream().allMatch(word -> isLittle(word, news))) {
                    return Optional.of(news);
                }
            }
            return Optional.empty();
        }

        /** "I did not get it, they cancelled": nobody else was hired, so the Connects come back. */
        private boolean isOnlyClosed(List<String> left) {
            boolean another = words.stream().anyMatch(List.of("else", "another", "someone", "somebody")::contains);
            boolean closed = left.stream().anyMatch(word -> view.lists("outcome.said.closed", word));
            return left.size() < words.size()
                    && closed
                    && !another
                    && left.stream().allMatch(word -> isLittle(word, News.LOST));
        }

        /** "I replied" tells nothing of the client. */
        private boolean saysOfOneself() {
            String said = " " + String.join(" ", words) + " ";
            return Tokens.phrases(view.plain("outcome.said.own")).stream()
                    .anyMatch(own -> said.contains(" " + own + " "));
        }

        private List<String> without(News news) {
            List<String> phrases = Tokens.phrases(view.plain("outcome.said." + news.word()));
            List<String> left = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                int length = Math.min(LONGEST_PHRASE, words.size() - at);
                while (length > 0 && !phrases.contains(String.join(" ", words.subList(at, at + length)))) {
                    length--;
                }
                if (length == 0) {
                    left.add(words.get(at));
                } else {
                    at += length - 1;
                }
            }
            return left;
        }

        /** Who was hired may as well say that there was an interview before; who lost, that the job was closed after it. */
        private boolean isLittle(String word, News news) {
            boolean also = (news == News.HIRED && view.lists("outcome.said.interview", word))
                    || (news == News.LOST && view.lists("outcome.said.closed", word));
            return also || view.lists("outcome.said.little", word);
        }
    }
}
