package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.List;
import java.util.Optional;

/** Reads single phrases that stand apart from a page, as data hold them. */
public final class PhraseExtractor {
    private final PhraseDictionary book;

    public PhraseExtractor(PhraseDictionary book) {
        this.book = book;
    }

    /** The terms that this text is made of, and nothing when it says anything else. */
    public PostingBuilder terms(String text) {
        PostingBuilder builder = new PostingBuilder();
        List<PageToken> items = PageTokenizer.of(TextCleaner.lines(text), book);
        if (items.stream().allMatch(token -> token.is(PageRegion.FEATURE))) {
            JobTermsCollector terms = new JobTermsCollector();
            for (int i = items.size() - 1; i >= 0; i--) {
                terms.add(items.get(i));
            }
            terms.into(builder);
        }
        return builder;
    }

    /** What this text says of a client, and nothing when any of it says something else. */
    public PostingBuilder client(String text) {
        PostingBuilder builder = new PostingBuilder();
        List<PageToken> items = PageTokenizer.of(TextCleaner.lines(text), book);
        if (items.stream().allMatch(token -> token.is(PageRegion.CLIENT))) {
            new ClientExtractor(book.countries(), builder).read(items);
        }
        return builder;
    }

    /** The count of proposals that this text is, such as {@code "5 to 10"} or {@code "10to15"}. */
    public Optional<ProposalRange> count(String text) {
        String spaced = CaseFolding.of(text).replace("to", " to ").replace("proposals:", "");
        List<PageToken> items = PageTokenizer.of(TextCleaner.lines(spaced.length() > 60 ? "" : spaced), book);
        return items.size() == 1 ? PhraseFacts.count(items.get(0).match()) : Optional.empty();
    }

    /** The names in a line that parts them by commas. */
    public static List<String> names(String line) {
        return SkillListParser.split(line);
    }
}
