package coach.connects.telegram.receive;

import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.InlineQueryHandler.InlineResult;
import coach.connects.chat.InlineQueryHandler.InlineResults;
import coach.connects.telegram.api.BotApi;
import coach.connects.telegram.send.InlineContent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/**
 * Offers what somebody can send into any chat by writing the bot's name there.
 *
 * @see <a href="https://core.telegram.org/bots/api#inline-mode">Bot API: inline mode</a>
 */
final class InlineQueryResponder {
    private static final Logger LOG = LoggerFactory.getLogger(InlineQueryResponder.class);

    /** What is offered changes with the next check, so nobody keeps it for long. */
    private static final int KEPT_SECONDS = 1;

    private final InlineQueryHandler inlineQueries;
    private final BotApi api;

    InlineQueryResponder(InlineQueryHandler inlineQueries, BotApi api) {
        this.inlineQueries = inlineQueries;
        this.api = api;
    }

    /** Answers; a failure is logged and leaves the list empty, since there is no chat to apologise in. */
    void answer(UpdateAction.AnswerInlineQuery inlineQuery) {
        try {
            InlineResults inlineResults = inlineQueries.resultsFor(inlineQuery.source(), inlineQuery.words());
            api.fireAndForget(request(inlineQuery.query(), inlineResults));
        } catch (RuntimeException e) {
            LOG.error("inline query {} could not be answered", inlineQuery.query(), e);
        }
    }

    private static AnswerInlineQuery request(String query, InlineResults inlineResults) {
        List<InlineQueryResult> results = inlineResults.results().stream()
                .<InlineQueryResult>map(InlineQueryResponder::article)
                .toList();
        AnswerInlineQuery request = new AnswerInlineQuery(query, results);
        request.setIsPersonal(true);
        request.setCacheTime(KEPT_SECONDS);
        if (!inlineResults.startPayload().isEmpty()) {
            request.setButton(new InlineQueryResultsButton(inlineResults.label(), null, inlineResults.startPayload()));
        }
        return request;
    }

    private static InlineQueryResultArticle article(InlineResult card) {
        InlineQueryResultArticle article =
                new InlineQueryResultArticle(card.id(), card.title(), InlineContent.of(card.text()));
        article.setDescription(card.summary());
        return article;
    }
}
