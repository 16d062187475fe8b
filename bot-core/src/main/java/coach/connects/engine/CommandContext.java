package coach.connects.engine;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.i18n.Messages;
import coach.connects.parsing.CaseFolding;
import coach.connects.session.Archive;
import coach.connects.session.Conversation;
import coach.connects.session.ConversationState;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Pool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One message on its way through the core: who said what, where, and what the answer is worded of. What the {@link View} has
 * can be asked here too, by the same names.
 *
 * @param event what they did
 * @param at where the answer goes: the chat of the message, or their private chat for a private command said in a group
 * @param view what is known of them, in their language, now
 * @param answers what Upwork was asked for this message, and answered
 */
public record CommandContext(ChatEvent event, ChatAddress at, View view, List<Answered> answers) {
    /** Keeps its own copy. */
    public CommandContext {
        answers = List.copyOf(answers);
    }

    /** A message for which nobody was asked anything. */
    public CommandContext(ChatEvent event, ChatAddress at, View view) {
        this(event, at, view, List.of());
    }

    /** An inquiry and its answer. */
    public record Answered(Inquiry inquiry, InquiryAnswer answer) {}

    /** What came of this inquiry; empty where it was not made for this message: {@link #ask} makes it. */
    public Optional<InquiryAnswer> answerTo(Inquiry inquiry) {
        return answers.stream()
                .filter(answered -> answered.inquiry().equals(inquiry))
                .map(Answered::answer)
                .findFirst();
    }

    /** A step that cannot be taken before this is answered: nothing of it is kept, and it is thought over then. */
    public CommandResult ask(Inquiry inquiry) {
        return CommandResult.of(state()).withEffect(new Effect.Inquire(inquiry));
    }

    public FreelancerState state() {
        return view.state();
    }

    public Instant now() {
        return view.now();
    }

    /** The moment that "2 hours ago" counts from in these words: when somebody else wrote them, or else the present. */
    public Instant writtenAt() {
        return event.source().writtenAt().filter(at -> at.isBefore(now())).orElseGet(this::now);
    }

    public Messages messages() {
        return view.messages();
    }

    public Policies policies() {
        return view.policies();
    }

    public Archive archive() {
        return view.archive();
    }

    public ZoneId zone() {
        return view.zone();
    }

    public LocalDate today() {
        return view.today();
    }

    public RichText text(String key, Object... namesAndValues) {
        return view.text(key, namesAndValues);
    }

    public String plain(String key, Object... namesAndValues) {
        return view.plain(key, namesAndValues);
    }

    public boolean lists(String key, String words) {
        return view.lists(key, words);
    }

    /** Whether one person alone is answered in the group itself, where the bot hears no bare words. */
    public boolean isEphemeral() {
        ChatAddress said = event.source().chat();
        return at.isPrivate() && said.supportsEphemeral() && !said.isPrivate();
    }

    /** What makes this message unique (W-10); an entry remembers it. */
    public String eventId() {
        return event.source().eventId();
    }

    /** A message for the place where the answer goes. */
    public MessageDraft draft(RichText text) {
        return MessageDraft.of(at, text);
    }

    /** A step that changes nothing and says nothing. */
    CommandResult noReply() {
        return CommandResult.of(state());
    }

    /** A step that changes nothing and says this. */
    public CommandResult reply(RichText text) {
        return CommandResult.of(state(), draft(text));
    }

    /** A step that changes nothing and says this. */
    public CommandResult reply(MessageDraft draft) {
        return CommandResult.of(state(), draft);
    }

    /** A step that takes nothing, and says why: a question that these words answered stays open. */
    public CommandResult refuse(MessageDraft why) {
        return CommandResult.refusing(state(), why);
    }

    /** A step that takes nothing, and says why: a question that these words answered stays open. */
    public CommandResult refuse(RichText why) {
        return refuse(draft(why));
    }

    /** Whether these words, without what may stand around them, are on this list of the catalogue. */
    public boolean isListed(String list, String words) {
        return view.lists(list, CaseFolding.of(words.strip())) || view.lists(list, SmallTalk.plainly(view, words));
    }

    /** These words in small letters, without what may stand around any phrase, such as "this" and "please". */
    public String plainly(String words) {
        return SmallTalk.plainly(view, words);
    }

    /** Whether these words are on this list of the catalogue, be it with a "please", drawn out or with a smile. */
    public boolean says(String list, String words) {
        return SmallTalk.says(view, list, words);
    }

    /** An answer in small letters without what people say around it: "about 1.1" is "1.1", "it was $6" is "$6". */
    public String withoutAround(String words) {
        return NumericPhraseParser.withoutAround(this, words);
    }

    /** What a button answers that is closed, or that says nothing that can be read. */
    public CommandResult closedButton() {
        return reply(ClosedButton.sentence(this));
    }

    /** A step that asks: the answer goes to {@link Command#onAnswer} of this command with this state. */
    public CommandResult askFor(MessageDraft question, String command, String state) {
        return CommandResult.of(withConversation(new PendingQuestion(command, state)), question);
    }

    /** The state with a conversation about this, in the chat where the answer goes. */
    public FreelancerState withConversation(ConversationState topic) {
        return state().withSession(
                        session -> session.with(new Conversation(at.chatKey(), topic, now()).about(state().pool())));
    }

    /** Whether a question of this chat waits for its answer. */
    public boolean waits() {
        return openConversation().filter(FreeTextHandler::asks).isPresent();
    }

    /** The conversation of this chat, where it is not over. */
    public Optional<Conversation> openConversation() {
        return state().conversation(at.chatKey()).filter(open -> !open.isOver(now()));
    }

    /** The same context, in which they did this instead. */
    CommandContext hearing(ChatEvent other) {
        return new CommandContext(other, at, view, answers);
    }

    public CommandContext answeringAt(ChatAddress elsewhere) {
        return new CommandContext(event, elsewhere, view, answers);
    }

    /** The same context, answered to the person alone, in their private chat with the bot. */
    public CommandContext inPrivate() {
        return answeringAt(ChatAddress.privateOf(event.source().user()));
    }

    /** The same turn about this pool (W-37). */
    public CommandContext about(Pool pool) {
        return with(state().about(pool));
    }

    /** The same context with another state, for a command that goes on with what another one made. */
    public CommandContext with(FreelancerState other) {
        return new CommandContext(event, at, view.with(other), answers);
    }
}
