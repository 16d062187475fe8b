package coach.connects.feature.upwork;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.Form;
import coach.connects.chat.RichText;
import coach.connects.chat.Secret;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.FormIds;
import coach.connects.engine.InputHandler;
import coach.connects.engine.Inquiry;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.PoolScope;
import coach.connects.feature.wallet.AdjustCommand;
import coach.connects.feature.wording.UpworkReplies;
import coach.connects.marketplace.PastedAddress.Mistake;
import coach.connects.marketplace.SignInAddress;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.EnumNames;
import coach.connects.session.UpworkConnection;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /upwork [connect|compare|account|off]}: lets Upwork's own server tell what is to be known of a job, and ends that. Wherever the
 * address of a sign-in is pasted in private, it is taken for that and nothing else.
 */
public final class UpworkCommand implements Command, InputHandler {
    static final String NAME = "upwork";
    private static final String CONNECT = "connect";
    private static final String COMPARE = "compare";
    private static final String OFF = "off";
    private static final String TAKE = "take";
    private static final String PASTE = "paste";
    private static final String ADDRESS = "address";
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    NAME,
                    Category.SETTINGS,
                    false,
                    CommandParameter.choice("what", CONNECT, COMPARE, AccountChoice.WORD, OFF))
            .ofEitherPool();

    private final Optional<ConnectPermission> seat;
    private final AdjustCommand adjust;

    /**
     * Of this host.
     *
     * @param seat who may connect; empty where it has not switched the connection on
     */
    public UpworkCommand(Optional<ConnectPermission> seat) {
        this.seat = seat;
        this.adjust = new AdjustCommand();
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (seat.isEmpty()) {
            return context.reply(context.text("upwork.off"));
        }
        if (!context.event().source().chat().isPrivate()) {
            return context.reply(context.draft(context.text("upwork.private")).ephemeral());
        }
        String said = CaseFolding.of(words.strip());
        return switch (said) {
            case COMPARE -> compare(context);
            case TAKE -> take(context);
            default -> PoolScope.ofBoth(connection(context, said, words));
        };
    }

    private CommandResult connection(CommandContext context, String said, String words) {
        return switch (said) {
            case "" -> about(context);
            case CONNECT -> begin(context);
            case OFF -> end(context);
            default ->
                AccountChoice.said(said)
                        .map(which -> account(context, which))
                        .orElseGet(() -> context.reply(context.text("upwork.words", "words", words)));
        };
    }

    /** The address that a sign-in ended at may be pasted whatever else is asked, and late. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        return tryHandle(context, words);
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        return SignInAddress.isIn(words) ? Optional.of(complete(context, words)) : Optional.empty();
    }

    /** The next words are what was pasted, unless they name a job or nothing like an address. */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        return state.equals(PASTE) && words.contains("://") && !words.contains("upwork.com/jobs")
                ? Optional.of(complete(context, words))
                : Optional.empty();
    }

    @Override
    public CommandResult onSharedButton(CommandContext context, String argument) {
        return argument.equals(PASTE)
                ? context.reply(context.draft(context.text("upwork.paste")).withForm(form(context)))
                : Command.super.onSharedButton(context, argument);
    }

    @Override
    public CommandResult onFormSubmit(CommandContext context, String argument, Map<String, String> answers) {
        return complete(context, answers.getOrDefault(ADDRESS, ""));
    }

    private boolean isKeptFrom(CommandContext context) {
        return seat.filter(one -> one.isKeptFrom(context.state().identities())).isPresent();
    }

    private static CommandResult kept(CommandContext context) {
        String chat = context.at().chatKey();
        return CommandResult.of(
                context.state().withSession(talk -> talk.withoutConversation(chat)),
                context.draft(context.text("upwork.seat-kept")));
    }

    private CommandResult about(CommandContext context) {
        Optional<UpworkConnection> connection = context.archive().upwork(context.state());
        if (connection.isEmpty()) {
            if (isKeptFrom(context)) {
                return kept(context);
            }
            return context.reply(context.draft(context.text("upwork.about", "kept", context.text("upwork.kept")))
                    .withRow(ButtonSpec.of(context.plain("upwork.button.connect"), NAME, CONNECT)));
        }
        if (!connection.get().usable()) {
            return context.reply(context.draft(context.text("upwork.locked"))
                    .withRow(
                            ButtonSpec.of(context.plain("upwork.button.connect"), NAME, CONNECT),
                            ButtonSpec.once(context.plain("upwork.button.off"), NAME, OFF)));
        }
        LocalDate since = LocalDate.ofInstant(connection.get().since(), context.zone());
        return context.reply(context.draft(context.text("upwork.connected", "day", since))
                .withRow(
                        ButtonSpec.of(context.plain("upwork.button.compare"), NAME, COMPARE),
                        AccountChoice.button(context),
                        ButtonSpec.once(context.plain("upwork.button.off"), NAME, OFF)));
    }

    private static CommandResult account(CommandContext context, String which) {
        Inquiry inquiry = which.isEmpty() ? new Inquiry.Accounts() : new Inquiry.Choose(which);
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        if (answer.isPresent()) {
            return context.reply(AccountChoice.answered(context, answer.get()));
        }
        return isConnected(context) ? context.ask(inquiry) : context.reply(context.text("upwork.none"));
    }

    private static boolean isConnected(CommandContext context) {
        return context.archive().upwork(context.state()).isPresent();
    }

    private CommandResult begin(CommandContext context) {
        if (isKeptFrom(context)) {
            return kept(context);
        }
        Inquiry inquiry = new Inquiry.Begin();
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        if (answer.isEmpty()) {
            return context.ask(inquiry);
        }
        if (!(answer.get() instanceof InquiryAnswer.Link link)) {
            return context.reply(notConnected(context, answer.get()));
        }
        RichText text =
                context.text("upwork.begin", "link", RichText.of(link.link().url()));
        return context.askFor(context.draft(text).withForm(form(context)), NAME, PASTE);
    }

    private CommandResult complete(CommandContext context, String words) {
        if (seat.isEmpty()) {
            return context.reply(context.text("upwork.off"));
        }
        if (!context.event().source().chat().isPrivate()) {
            return context.reply(context.draft(context.text("upwork.private")).ephemeral());
        }
        if (isKeptFrom(context)) {
            return kept(context);
        }
        Inquiry inquiry = new Inquiry.Complete(new Secret(words.strip()));
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        return answer.map(known -> completed(context, known)).orElseGet(() -> context.ask(inquiry));
    }

    private static CommandResult completed(CommandContext context, InquiryAnswer answer) {
        if (answer instanceof InquiryAnswer.Mistaken mistaken) {
            RichText why = context.text("upwork.mistake." + EnumNames.of(mistaken.mistake()));
            return mistaken.mistake() == Mistake.DENIED
                    ? context.reply(why)
                    : context.askFor(context.draft(why).withForm(form(context)), NAME, PASTE);
        }
        CommandContext done = context.with(context.state()
                .withSession(talk -> talk.withoutConversation(context.at().chatKey())));
        if (answer instanceof InquiryAnswer.Connected there) {
            return done.reply(done.draft(AccountChoice.connected(done.view(), there))
                    .withRow(ButtonSpec.of(done.plain("upwork.button.compare"), NAME, COMPARE)));
        }
        if (answer instanceof InquiryAnswer.Accounts accounts) {
            return done.reply(AccountChoice.first(done, accounts));
        }
        if (answer instanceof InquiryAnswer.NoSignIn && isConnected(done)) {
            return done.reply(done.text("upwork.mistake.used"));
        }
        RichText why = answer instanceof InquiryAnswer.NoSignIn
                ? done.text("upwork.mistake.over")
                : notConnected(done, answer);
        return done.reply(done.draft(why).withRow(ButtonSpec.of(done.plain("upwork.button.connect"), NAME, CONNECT)));
    }

    private CommandResult compare(CommandContext context) {
        return balance(context, told -> {
            LocalTime time = UpworkReplies.time(context.view(), told.at());
            Statement wallet = context.state().wallet().on(context.today(), context.policies());
            boolean known = context.state().wallet().isInitialized();
            if (known && wallet.balance().equals(told.balance())) {
                return context.reply(context.text("upwork.balance.same", "balance", told.balance(), "time", time));
            }
            RichText text = known
                    ? context.text(
                            "upwork.balance.other", "told", told.balance(), "balance", wallet.balance(), "time", time)
                    : context.text("upwork.balance.first", "told", told.balance(), "time", time);
            return context.reply(context.draft(text).withRow(takingBalance(context)));
        });
    }

    /** A button that sets the wallet to what Upwork counts at the press. */
    public static ButtonSpec takingBalance(CommandContext context) {
        return ButtonSpec.once(context.plain("upwork.button.take"), NAME, TAKE);
    }

    /** As if they had typed the number; the receipt looks for what explains the difference. */
    private CommandResult take(CommandContext context) {
        return balance(context, told -> adjust.execute(context, told.balance().toString()));
    }

    private CommandResult balance(CommandContext context, Function<InquiryAnswer.Balance, CommandResult> answered) {
        Inquiry inquiry = new Inquiry.Balance();
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        if (answer.isEmpty()) {
            return isConnected(context) ? context.ask(inquiry) : about(context);
        }
        return answer.get() instanceof InquiryAnswer.Balance told
                ? answered.apply(told)
                : context.reply(
                        answer.get() instanceof InquiryAnswer.Accounts
                                ? AccountChoice.answered(context, answer.get())
                                : context.draft(context.text(
                                        "upwork.balance.instead",
                                        "why",
                                        UpworkReplies.refusal(context.view(), answer.get()))));
    }

    private static RichText notConnected(CommandContext context, InquiryAnswer answer) {
        return context.text("upwork.not-connected", "why", UpworkReplies.refusal(context.view(), answer));
    }

    private static CommandResult end(CommandContext context) {
        Inquiry inquiry = new Inquiry.End();
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        if (answer.isEmpty()) {
            return isConnected(context) ? context.ask(inquiry) : context.reply(context.text("upwork.none"));
        }
        boolean told = answer.get() instanceof InquiryAnswer.Ended ended && ended.told();
        RichText text = context.text("upwork.ended")
                .plus(RichText.of(" "))
                .plus(context.text(told ? "upwork.ended.told" : "upwork.ended.untold"));
        return context.reply(context.draft(text).inPlaceOfPressed());
    }

    private static Form form(CommandContext context) {
        return new Form(
                FormIds.id(NAME, PASTE),
                context.plain("upwork.form.title"),
                List.of(new Form.Field(
                        ADDRESS,
                        context.plain("upwork.form.address"),
                        Optional.empty(),
                        Form.Kind.PAGE,
                        true,
                        List.of())));
    }
}
