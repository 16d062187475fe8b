package coach.connects.telegram.api;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Calls methods of the Bot API. Never throws and never fails a future: whatever happens is an {@link ApiResult}. */
public final class BotApi {
    private static final Logger LOG = LoggerFactory.getLogger(BotApi.class);

    private static final int BAD_REQUEST = 400;

    private final TelegramClient client;

    BotApi(TelegramClient client) {
        this.client = client;
    }

    /** A call in the SDK's own way. */
    private interface Call<T> {
        CompletableFuture<T> start() throws TelegramApiException;
    }

    /** Calls a method, and hands the answer on when it comes. */
    public <T extends Serializable> void callAsync(BotApiMethod<T> method, Consumer<ApiResult<T>> then) {
        handOn(method.getMethod(), start(() -> client.executeAsync(method)), then);
    }

    /** Sends a document, and hands the answer on when it comes. */
    public void callAsync(SendDocument document, Consumer<ApiResult<Message>> then) {
        handOn(document.getMethod(), start(() -> client.executeAsync(document)), then);
    }

    /** Sends a picture, and hands the answer on when it comes. */
    public void callAsync(SendPhoto photo, Consumer<ApiResult<Message>> then) {
        handOn(photo.getMethod(), start(() -> client.executeAsync(photo)), then);
    }

    /** Calls a method whose answer nobody needs. */
    public void fireAndForget(BotApiMethod<Boolean> method) {
        callAsync(method, result -> LOG.debug("{} was answered", method.getMethod()));
    }

    /** Calls a method and waits for the answer, no longer than this. */
    public <T extends Serializable> ApiResult<T> callBlocking(BotApiMethod<T> method, Duration longest) {
        try {
            return start(() -> client.executeAsync(method)).get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new ApiResult.NoResponse<>("no answer within " + longest, true);
        } catch (ExecutionException e) {
            return answerTo(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ApiResult.NoResponse<>("interrupted", true);
        }
    }

    private static <T> void handOn(String method, CompletableFuture<ApiResult<T>> answer, Consumer<ApiResult<T>> then) {
        var unused = answer.thenAccept(then).exceptionally(failure -> {
            LOG.error("what followed the answer to {} failed", method, failure);
            return null;
        });
    }

    private static <T> CompletableFuture<ApiResult<T>> start(Call<T> call) {
        try {
            return call.start().handle((value, failure) -> failure == null ? taken(value) : answerTo(failure));
        } catch (TelegramApiException | RuntimeException e) {
            return CompletableFuture.completedFuture(answerTo(e));
        }
    }

    private static <T> ApiResult<T> taken(@Nullable T value) {
        return value == null ? new ApiResult.NoResponse<>("an empty answer", true) : new ApiResult.Ok<>(value);
    }

    private static <T> ApiResult<T> answerTo(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause instanceof CompletionException || cause instanceof ExecutionException)) {
            cause = cause.getCause();
        }
        if (cause instanceof NoResponseException e) {
            return new ApiResult.NoResponse<>(String.valueOf(e.getMessage()), e.perhapsArrived());
        }
        if (cause instanceof TelegramApiValidationException invalid) {
            return refused(BAD_REQUEST, String.valueOf(invalid.getMessage()), null);
        }
        if (cause instanceof TelegramApiRequestException refusal
                && refusal.getErrorCode() != null
                && refusal.getErrorCode() > 0) {
            return refused(refusal.getErrorCode(), String.valueOf(refusal.getApiResponse()), refusal.getParameters());
        }
        // The class alone: what else there is to say may quote the answer, which is somebody's words.
        return new ApiResult.NoResponse<>(
                "unreadable answer (" + cause.getClass().getSimpleName() + ")", true);
    }

    private static <T> ApiResult<T> refused(int code, String description, @Nullable ResponseParameters hints) {
        Optional<ResponseParameters> given = Optional.ofNullable(hints);
        return new ApiResult.Rejected<>(
                code,
                description,
                given.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
                given.map(ResponseParameters::getMigrateToChatId).map(String::valueOf));
    }
}
