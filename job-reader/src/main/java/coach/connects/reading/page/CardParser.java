package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldResult;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.field.PlaceRestriction;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.page.CardLine.Kind;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads cards: what alert bots, tools and people write of a job, a label with its value a line. What stands on a card
 * besides is nobody's fact.
 */
final class CardParser {
    private static final int FEWEST_LABELS = 2;

    private final FieldReader fields;

    CardParser(FieldReader fields) {
        this.fields = fields;
    }

    /** One job's card: its facts and the client's words. */
    record Card(PostingBuilder facts, Optional<String> description) {}

    /**
     * What lines hold.
     *
     * @param cards the jobs, where it is certain which line belongs to which
     * @param seeming how many jobs they seem to tell of
     */
    record Cards(List<Card> cards, int seeming) {}

    /** The jobs of these lines where they are cards; {@code ids} are the jobs that the links of each line lead to. */
    Optional<Cards> read(List<String> lines, List<List<JobId>> ids, Instant now) {
        List<CardLine> all = own(new CardSkin(fields, now).read(lines, 0, lines.size()));
        if (!isCard(all, now)) {
            return Optional.empty();
        }
        boolean linked = links(ids, 0, lines.size()).size() > 1;
        CardJobs jobs = new CardJobs(all, lines, linked, fields);
        List<List<CardLine>> parts = jobs.parts();
        if (parts.isEmpty()) {
            return Optional.of(new Cards(List.of(), jobs.count()));
        }
        List<Card> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int from = parts.size() == 1 ? 0 : parts.get(i).get(0).number();
            int to = i + 1 < parts.size() ? parts.get(i + 1).get(0).number() : lines.size();
            CardExtractor reading = new CardExtractor(fields, parts.get(i), now);
            List<JobId> links = links(ids, from, to);
            if (links.size() > 1) {
                return Optional.of(new Cards(List.of(), links.size()));
            }
            read.add(job(reading, links));
        }
        return Optional.of(new Cards(read, read.size()));
    }

    /** The lines above the heading of other jobs that follows the card. */
    private static List<CardLine> own(List<CardLine> lines) {
        int fieldsAbove = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (fieldsAbove >= FEWEST_LABELS && isOfOthers(lines.get(i).text())) {
                return lines.subList(0, i);
            }
            fieldsAbove += lines.get(i).is(Kind.FIELD) ? 1 : 0;
        }
        return lines;
    }

    private static boolean isOfOthers(String text) {
        NormalizedLine line = NormalizedLine.of(text);
        PhraseMatch match =
                line.length() == 0 ? null : PhraseDictionary.standard().longest(line, 0);
        return match != null && match.end() == line.length() && match.type() == TokenType.HISTORY;
    }

    private static List<JobId> links(List<List<JobId>> ids, int from, int to) {
        return ids.subList(from, to).stream().flatMap(List::stream).distinct().toList();
    }

    private static Card job(CardExtractor reading, List<JobId> links) {
        FieldResult result = reading.read();
        PostingBuilder builder = new PostingBuilder(result.posting());
        reading.title()
                .filter(title -> !builder.knows(Fact.TITLE))
                .filter(title -> PlaceRestriction.read(title).isEmpty())
                .ifPresent(t -> builder.set(Fact.TITLE, t));
        reading.unread().forEach(new NamedFacts(builder)::doubtIn);
        links.forEach(builder::job);
        return new Card(builder, reading.description().or(result::description));
    }

    /** Labels of several kinds, and more of them than of phrases that need none. */
    private boolean isCard(List<CardLine> lines, Instant now) {
        Set<LabelType> types = EnumSet.noneOf(LabelType.class);
        int labelled = 0;
        int phrases = 0;
        for (CardLine line : lines) {
            for (Field field : line.fields()) {
                Optional<LabelType> type = CardSkin.type(field, fields);
                boolean understood = line.is(Kind.FIELD)
                        && type.filter(CardParser::tells).isPresent()
                        && fields.understands(field, now);
                type.filter(t -> understood).ifPresent(types::add);
                labelled += understood ? 1 : 0;
            }
            phrases += line.is(Kind.PHRASES) ? 1 : 0;
        }
        return types.size() >= FEWEST_LABELS
                && labelled >= phrases
                && types.stream().anyMatch(type -> !type.isOpen());
    }

    private static boolean tells(LabelType type) {
        return type != LabelType.IGNORED && type != LabelType.DESCRIPTION;
    }
}
