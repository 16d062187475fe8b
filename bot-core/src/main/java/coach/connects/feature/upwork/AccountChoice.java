package coach.connects.feature.upwork;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.InquiryAnswer.Account;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.UpworkReplies;
import java.util.List;
import java.util.Optional;

/** {@code /upwork account [NUMBER]}: which of their accounts at Upwork is asked for, and another one in its place. */
final class AccountChoice {
    static final String WORD = "account";

    private AccountChoice() {}

    /** What is said behind the word; empty where something else is said. */
    static Optional<String> said(String words) {
        return words.equals(WORD) || words.startsWith(WORD + " ")
                ? Optional.of(words.substring(WORD.length()).strip())
                : Optional.empty();
    }

    /** The button that tells which it is. */
    static ButtonSpec button(CommandContext context) {
        return ButtonSpec.of(context.plain("upwork.button.account"), UpworkCommand.NAME, WORD);
    }

    /** What Upwork said of their accounts, or why it said nothing. */
    static MessageDraft answered(CommandContext context, InquiryAnswer answer) {
        if (answer instanceof InquiryAnswer.Connected chosen) {
            String name = chosen.account();
            return context.draft(context.text("upwork.accounts.chosen", "account", name(context.view(), name)));
        }
        if (!(answer instanceof InquiryAnswer.Accounts accounts)) {
            return context.draft(UpworkReplies.refusal(context.view(), answer));
        }
        boolean used = accounts.all().stream().anyMatch(Account::used);
        if (used && accounts.all().size() == 1) {
            return context.draft(text(context.view(), "upwork.accounts.one", accounts.all()));
        }
        return listed(context, used ? "upwork.accounts.used" : "upwork.accounts.none", accounts.all());
    }

    /** The same when they have just connected. */
    static MessageDraft first(CommandContext context, InquiryAnswer.Accounts accounts) {
        return listed(context, "upwork.accounts.new", accounts.all());
    }

    static RichText connected(View view, InquiryAnswer.Connected there) {
        if (!there.seen()) {
            return view.text("upwork.done.unseen");
        }
        return there.account().isEmpty()
                ? view.text("upwork.done")
                : view.text("upwork.done.account", "account", there.account());
    }

    private static MessageDraft listed(CommandContext context, String key, List<Account> all) {
        MessageDraft draft = context.draft(text(context.view(), key, all));
        for (int i = 0; i < all.size(); i++) {
            Account one = all.get(i);
            if (!one.used()) {
                String label = line(context.view(), i + 1, one).plain();
                draft = draft.withRow(ButtonSpec.of(label, UpworkCommand.NAME, WORD + " " + one.mark())
                        .at(i + 1));
            }
        }
        return draft;
    }

    private static RichText text(View view, String key, List<Account> all) {
        TextLines lines = new TextLines();
        for (int i = 0; i < all.size(); i++) {
            lines.add(line(view, i + 1, all.get(i)));
        }
        return view.text(key, "n", all.size(), "list", lines.text());
    }

    private static RichText line(View view, int number, Account one) {
        String key = one.used() ? "upwork.accounts.line.used" : "upwork.accounts.line";
        return view.text(key, "n", number, "name", name(view, one.name()));
    }

    private static Object name(View view, String name) {
        return name.isEmpty() ? view.text("upwork.accounts.unnamed") : name;
    }
}
