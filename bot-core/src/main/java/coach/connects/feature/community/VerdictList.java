package coach.connects.feature.community;

import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.GroupNameFormatter;
import coach.connects.feature.wording.UntitledJob;
import coach.connects.i18n.UntrustedText;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A community's verdicts in pages, two lines each, with a button that opens one. */
record VerdictList(CommandContext context, CommunityRepository communities, Community community) {
    private static final int PAGE = 5;
    private static final int TITLE_WIDTH = 28;
    private static final int MOST_WORDS = 8;
    /** Of so many cards, the newest, is asked what they say; reading more would keep others waiting. */
    private static final int MOST_FOLDED = 80;

    /** What is left of a button's 64 bytes for the words of a search. */
    private static final int LONGEST_QUERY = 24;

    /**
     * What Older and Newer say.
     *
     * @param community the group's code
     * @param number the page's, from 0
     * @param query the words that are looked for; a platform may have cut off the blank before none
     */
    record PageButton(String community, int number, Optional<String> query) {
        static final PayloadCodec<PageButton> FORM = PayloadCodec.ofAddress("page ", "  ", PageButton.class);
    }

    /** A press on Older or Newer: that page, in the place of the one before. */
    MessageDraft pressed(PageButton pressed) {
        return page(pressed.query().orElse(""), pressed.number()).inPlaceOfPressed();
    }

    /** The page of this number, from 0, of the verdicts whose title or skills hold these words. */
    MessageDraft page(String query, int number) {
        Query asked = Query.of(context, query);
        List<VersionedCard> found = found(asked, number * PAGE);
        if (found.isEmpty()) {
            // What was there is gone meanwhile: the list begins anew.
            return number > 0 ? page(query, 0) : context.draft(nothing(asked));
        }
        List<VersionedCard> shown = found.subList(0, Math.min(PAGE, found.size()));
        TextLines lines = new TextLines().add(head(asked));
        List<ButtonSpec> open = new ArrayList<>();
        for (VersionedCard card : shown) {
            int place = number * PAGE + open.size() + 1;
            lines.add(line(place, card.card()));
            open.add(ButtonSpec.shared(
                            context.plain("check.button.open", "number", place),
                            "verdicts",
                            CardButton.FORM.write(new CardButton(
                                    CardButton.Verb.CARD,
                                    community.code(),
                                    card.card().job())))
                    .at(place));
        }
        return context.draft(lines.text())
                .withRow(open)
                .withRow(pagingButtons(asked.text(), number, found.size() > PAGE));
    }

    /** By its words in the lists; what a card says depends on the day, so that is asked of the cards, a bounded few. */
    private List<VersionedCard> found(Query asked, int skip) {
        return asked.decisions().isEmpty()
                ? communities.find(community, asked.words(), skip, PAGE + 1)
                : communities.find(community, asked.words(), 0, MOST_FOLDED).stream()
                        .filter(card -> asked.decisions().contains(decision(card.card())))
                        .skip(skip)
                        .limit(PAGE + 1L)
                        .toList();
    }

    private RichText head(Query asked) {
        if (asked.isEmpty()) {
            return context.at().isPrivate()
                    ? context.text("community.verdicts.head.of", "group", groupName())
                    : context.text("community.verdicts.head");
        }
        String key = asked.decisions().isEmpty() ? "community.verdicts.found" : "community.verdicts.decided";
        return context.text(key, "words", asked.shown());
    }

    private RichText nothing(Query asked) {
        if (asked.isEmpty()) {
            return context.at().isPrivate()
                    ? context.text("community.verdicts.none.of", "group", groupName())
                    : context.text("community.verdicts.none");
        }
        boolean allAsked = asked.decisions().isEmpty() || communities.count(community) <= MOST_FOLDED;
        return allAsked
                ? context.text("community.verdicts.not-found", "words", asked.shown())
                : context.text("community.verdicts.none-decided", "count", MOST_FOLDED, "words", asked.shown());
    }

    /** In private nothing else says which group it is. */
    private Object groupName() {
        return context.state()
                .groups()
                .at(community.chat())
                .<Object>map(group -> GroupNameFormatter.of(context.view(), group))
                .orElseGet(() -> context.text("community.group.unnamed"));
    }

    private Decision decision(SharedCard card) {
        return CardFormatter.verdictOf(context.view(), community, card)
                .verdict()
                .decision();
    }

    /**
     * What is looked for.
     *
     * @param text as it was written
     * @param decisions what the verdicts are to say; any of them
     * @param words what their titles or skills are to hold; all of them
     */
    private record Query(String text, List<Decision> decisions, List<String> words) {
        static Query of(CommandContext context, String text) {
            List<Decision> decisions = new ArrayList<>();
            List<String> words = new ArrayList<>();
            Arrays.stream(text.strip().split(" ", -1))
                    .filter(word -> !word.isBlank())
                    .limit(MOST_WORDS)
                    .forEach(word -> decision(context, word).ifPresentOrElse(decisions::add, () -> words.add(word)));
            return new Query(text.strip(), List.copyOf(decisions), List.copyOf(words));
        }

        /** As it is said back. */
        String shown() {
            return UntrustedText.clean(text, TITLE_WIDTH);
        }

        boolean isEmpty() {
            return decisions.isEmpty() && words.isEmpty();
        }

        /** By its own name, or by the word for it in the person's language. */
        private static Optional<Decision> decision(CommandContext context, String word) {
            return Arrays.stream(Decision.values())
                    .filter(one -> one.name().equalsIgnoreCase(word)
                            || context.plain(one.key()).equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    private RichText line(int place, SharedCard card) {
        Optional<String> title = card.posting().newest().get(Fact.TITLE);
        return context.text(
                "community.verdicts.line",
                "number",
                place,
                "decision",
                context.text(decision(card).key()),
                "title",
                title.map(name -> RichText.of(UntrustedText.isolated(UntrustedText.clean(name, TITLE_WIDTH))))
                        .orElseGet(() ->
                                UntitledJob.of(context.view(), card.posting().newest(), card.sharedAt())),
                "tally",
                CardFormatter.tally(context.view(), card.votes()),
                "day",
                CardFormatter.day(card.sharedAt()));
    }

    private List<ButtonSpec> pagingButtons(String query, int number, boolean more) {
        List<ButtonSpec> turning = new ArrayList<>();
        if (number > 0) {
            turning.add(pageButton("community.button.newer", number - 1, query));
        }
        if (more) {
            turning.add(pageButton("community.button.older", number + 1, query));
        }
        return turning;
    }

    /**
     * Everybody may turn the page; of a long search only who asked for it, since its words do not fit a button's id.
     */
    private ButtonSpec pageButton(String label, int number, String query) {
        String argument = PageButton.FORM.write(new PageButton(community.code(), number, Optional.of(query)));
        boolean fits = query.getBytes(StandardCharsets.UTF_8).length <= LONGEST_QUERY;
        return fits
                ? ButtonSpec.shared(context.plain(label), "verdicts", argument)
                : ButtonSpec.of(context.plain(label), "verdicts", argument);
    }
}
