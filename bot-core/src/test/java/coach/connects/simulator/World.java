package coach.connects.simulator;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scenario while it runs. Whatever must never be the case is thrown as a {@link Violation}. */
final class World {
    static final List<String> GROUPS = List.of("lancers", "guild");

    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(7);
    private static final Duration MEMORY_OF_PLATFORMS = Duration.ofHours(12);
    private static final int LOOK_EVERY = 25;

    private final Scenario scenario;
    private final Statistics statistics;
    private final Engine engine;
    private final Platforms platforms;
    private final List<BotProcess> processes = new ArrayList<>();
    private final Auditor auditor;
    private final Misdated misdated = new Misdated();
    private final LedgerCheck ledgers = new LedgerCheck(misdated);
    private final PrivacyCheck privacy;
    private final Screens screens;
    private final PassingTime time;
    private final DamageCheck damage;
    private final AccountSteps accounts;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Delayed> delayed = new ArrayList<>();
    private final Map<Integer, List<String>> files = new HashMap<>();
    private final List<String> transcript;
    private final Looks looks;
    private Instant now;
    private int made;

    private record Delayed(int dueAtStep, Letter letter, Step step) {}

    /**
     * A world that has not begun.
     *
     * @param transcript what is said and answered goes there
     */
    World(Scenario scenario, Engine engine, Seams seams, Statistics statistics, List<String> transcript) {
        this.scenario = scenario;
        this.engine = engine;
        this.statistics = statistics;
        this.transcript = transcript;
        this.now = scenario.start();
        this.platforms = new Platforms(seams, () -> now);
        for (int i = 0; i < scenario.processes(); i++) {
            processes.add(new BotProcess(i, engine.store(), seams, platforms, () -> now, statistics));
        }
        this.auditor = new Auditor(seams);
        this.looks = new Looks(engine.store());
        this.privacy = new PrivacyCheck(scenario.accounts());
        this.screens = new Screens(scenario.accounts().size());
        this.time = new PassingTime(this, platforms, processes);
        this.damage = new DamageCheck(this, engine);
        this.accounts = new AccountSteps(this, screens);
    }

    /** Runs all of it, and looks at everything at the end. */
    void run() {
        for (int i = 0; i < scenario.steps().size(); i++) {
            Step step = scenario.steps().get(i);
            statistics.step();
            now = now.plus(BETWEEN_STEPS);
            arrive(i);
            take(step, i);
            if (i % LOOK_EVERY == LOOK_EVERY - 1) {
                lookAtAll(Looks.seen(engine.copy()));
            }
        }
        arrive(Integer.MAX_VALUE);
        lookAtAll(engine.copy());
        atTheEnd();
    }

    private void take(Step step, int at) {
        switch (step.action()) {
            case SAY -> say(step, at);
            case SAY_IN_GROUP -> sayInGroup(step);
            case PRESS -> screens.seenBy(step.account(), step.number()).ifPresent(one -> press(step, one));
            case PRESS_OF_OTHERS -> screens.seenBy(other(step), step.number()).ifPresent(one -> press(step, one));
            case PRESS_FORGED ->
                press(step, new Screens.Seen(Optional.empty(), new Button(step.words(), "forged"), "m"));
            case REDELIVER -> redeliver(step);
            case UPLOAD -> upload(step);
            case JOIN -> accounts.join(step);
            case FORGET -> accounts.forget(step);
            case MEMBERSHIP -> accounts.membership(step);
            case ADVANCE -> advance(step);
            case RESTART -> process(step).begin();
            case PLATFORM -> platforms.set(account(step).platform(), step.words());
            case CLOCK -> clock(step);
            case DAMAGE -> hurt(step);
            case CALM -> time.calm((int) step.number());
        }
    }

    /** By hours each process may be off for itself; by days they are off together, as those of one machine. */
    private void clock(Step step) {
        Duration by = Duration.ofMinutes(step.number());
        boolean wasMisled = isMisled();
        List<BotProcess> off = wasMisled || Misdated.isWrong(by) ? processes : List.of(process(step));
        off.forEach(process -> process.clockIsOff(by));
        if (wasMisled || isMisled()) {
            letters.removeIf(this::isOfSomebodyErased);
        }
    }

    /** For a day it is remembered which messages of theirs were handled; a clock that is wrong by days ends that at once. */
    private boolean isOfSomebodyErased(Letter letter) {
        String account = scenario.accounts().get(letter.account()).toString();
        return engine.store()
                .collection("freelancers")
                .find(account)
                .filter(document -> document.body().containsKey("erasedAt"))
                .isPresent();
    }

    Identity account(Step step) {
        return scenario.accounts().get(step.account());
    }

    private int other(Step step) {
        return (step.account() + 1) % scenario.accounts().size();
    }

    BotProcess process(Step step) {
        return processes.get(step.process() % processes.size());
    }

    private BotProcess rivalOf(Step step) {
        return processes.get((step.process() + 1) % processes.size());
    }

    private void say(Step step, int at) {
        Letter letter = words(step, ChatAddress.privateOf(account(step)), step.words());
        if (step.number() > 0) {
            delayed.add(new Delayed(at + (int) step.number(), letter, step));
        } else {
            deliver(letter, step);
        }
    }

    private void arrive(int at) {
        List<Delayed> due =
                delayed.stream().filter(one -> one.dueAtStep() <= at).toList();
        delayed.removeAll(due);
        due.forEach(one -> deliver(one.letter(), one.step()));
    }

    private void sayInGroup(Step step) {
        String group = GROUPS.get((int) (step.number() / 2 % GROUPS.size()));
        Letter letter = words(step, group(step, group), step.words());
        deliver(letter, step);
    }

    /** Discord alone shows some messages of a group to one member. */
    ChatAddress group(Step step, String id) {
        ChatAddress at = ChatAddress.group(account(step).platform(), id);
        return at.platform().equals("discord") ? at.withEphemeral() : at;
    }

    Letter words(Step step, ChatAddress at, String words) {
        ChatEvent.EventSource source = origin(step, at);
        return letter(
                new ChatEvent.TextMessage(
                        source, Phrases.dated(words, LocalDate.ofInstant(now, ZoneOffset.UTC)), false),
                step,
                "");
    }

    ChatEvent.EventSource origin(Step step, ChatAddress at) {
        made++;
        boolean administrator = !at.isPrivate() && step.number() % 2 == 1;
        return new ChatEvent.EventSource(
                account(step), at, at.chatKey() + ":m" + made, now, administrator, Optional.empty());
    }

    Letter letter(ChatEvent event, Step step, String label) {
        Letter letter = new Letter(event, step.account(), label, now);
        letters.add(letter);
        return letter;
    }

    void press(Step step, Screens.Seen seen) {
        ChatAddress at = seen.at().orElseGet(() -> ChatAddress.privateOf(account(step)));
        boolean elsewhere =
                at.isPrivate() || !at.platform().equals(account(step).platform());
        ChatAddress where = elsewhere ? ChatAddress.privateOf(account(step)) : at;
        ChatEvent press =
                new ChatEvent.ButtonPress(origin(step, where), seen.button().id(), seen.message());
        deliver(letter(press, step, seen.button().label()), step);
    }

    private void redeliver(Step step) {
        List<Letter> fresh = letters.stream()
                .filter(one -> one.madeAt().isAfter(now.minus(MEMORY_OF_PLATFORMS)))
                .filter(one -> delayed.stream().noneMatch(late -> late.letter() == one))
                .toList();
        if (!fresh.isEmpty()) {
            deliver(fresh.get((int) (fresh.size() - 1 - step.number() % fresh.size())), step);
        }
    }

    private void upload(Step step) {
        List<String> own = files.getOrDefault(step.account(), List.of());
        String content =
                own.isEmpty() || !step.words().isEmpty() ? step.words() : own.get((int) (step.number() % own.size()));
        FileContent file = FileContent.of(content.getBytes(StandardCharsets.UTF_8));
        ChatEvent.EventSource source = origin(step, ChatAddress.privateOf(account(step)));
        String name = content.startsWith("<") ? "job.html" : "export.json";
        deliver(letter(new ChatEvent.FileUpload(source, name, file, ""), step, name), step);
    }

    /** Delivers a message, compares what it did with what was answered, and lets the person see the answer. */
    String deliver(Letter letter, Step step) {
        statistics.delivered();
        Identity from = scenario.accounts().get(letter.account());
        Export before = look(from);
        // Another process may do meanwhile what is due, for everybody.
        List<Export> others = isMisled() && step.fault().isPresent() ? exports() : List.of();
        List<String> answers = new ArrayList<>();
        boolean[] cutOff = {false};
        Optional<List<OutgoingMessage>> replies = process(step)
                .handle(letter.event(), Bounds.MESSAGE, step.fault(), rival(letter, step, answers, cutOff));
        replies.ifPresentOrElse(all -> answers.add(privately(all)), () -> cutOff[0] = true);
        transcript.add(letter + " -> " + (cutOff[0] ? "(killed) " : "") + answers);
        if (cutOff[0] || step.fault().isPresent()) {
            looks.cutOff();
        }
        Export after = look(from);
        if (isMisled() && !before.told().equals(after.told())) {
            misdated.add(after);
        }
        others.forEach(this::misdated);
        ledgers.delivered(letter, answers, cutOff[0], before, after);
        if (List.of("/wallet", "/wallet agency").contains(letter.words())
                && letter.isPrivate()
                && step.fault().isEmpty()
                && !isMisled()) {
            LedgerCheck.shown(
                    answers.get(0),
                    auditor.at(Looks.seen(engine.copy()), process(step).now()).export(from));
        }
        if (!misdated.holds(after)) {
            files.computeIfAbsent(letter.account(), any -> new ArrayList<>()).add(after.json());
        }
        boolean lost =
                step.fault().filter(one -> one.kind() == Fault.Kind.ANSWER_LOST).isPresent();
        if (!lost) {
            replies.ifPresent(all -> show(letter.account(), all, process(step)));
        }
        return String.join("\n", answers);
    }

    private Runnable rival(Letter letter, Step step, List<String> answers, boolean[] cutOff) {
        boolean same = step.fault()
                .filter(one -> one.kind() == Fault.Kind.RIVAL_MESSAGE)
                .isPresent();
        BotProcess rival = rivalOf(step);
        if (rival == process(step)) {
            return () -> {};
        }
        return same
                ? () -> rival.handle(letter.event(), Bounds.MESSAGE, Optional.empty(), () -> {})
                        .ifPresentOrElse(all -> answers.add(privately(all)), () -> cutOff[0] = true)
                : () -> rival.round(Optional.empty(), () -> {});
    }

    private static String privately(List<OutgoingMessage> replies) {
        StringBuilder plain = new StringBuilder();
        replies.forEach(message -> plain.append(message.text().plain()).append('\n'));
        String all = plain.toString();
        Violation.unless(!all.contains("something went wrong on my side"), () -> "the program failed: " + all);
        return all;
    }

    private void show(int account, List<OutgoingMessage> replies, BotProcess by) {
        for (OutgoingMessage outgoing : replies) {
            privacy.look(outgoing);
            String message = screens.show(account, outgoing);
            if (outgoing.isUpdatable() && outgoing.replacesMessageId().isEmpty()) {
                by.posted(outgoing, message);
            }
        }
    }

    /** What is kept of somebody now. */
    Export look(Identity account) {
        return looks.of(account, privacy.everOneWith(account), seen -> {
            Export export = auditor.at(Looks.with(engine.copy(), seen), now).export(account);
            privacy.learn(account, export);
            return export;
        });
    }

    /** By a clock that is wrong others' data would change meanwhile, as they may then. */
    private void hurt(Step step) {
        if (!isMisled()) {
            damage.happen(step);
        }
    }

    private void advance(Step step) {
        List<Export> before = isMisled() ? exports() : List.of();
        time.advance(Duration.ofMinutes(step.number()), step.fault());
        before.forEach(this::misdated);
    }

    /** What is kept of each account. */
    List<Export> exports() {
        return scenario.accounts().stream().map(this::look).toList();
    }

    Instant now() {
        return now;
    }

    void isNow(Instant instant) {
        now = instant;
    }

    /** Everybody looks at their wallet. */
    void everyoneLooks() {
        for (int i = 0; i < scenario.accounts().size(); i++) {
            Step by = new Step(Step.Action.SAY, i, 0, "", 0, Optional.empty());
            deliver(words(by, ChatAddress.privateOf(account(by)), "/wallet"), by);
        }
    }

    int accounts() {
        return scenario.accounts().size();
    }

    /** What is answered to these words, with nothing compared. */
    String saidBy(Step step, String words) {
        ChatEvent event =
                words(step, ChatAddress.privateOf(account(step)), words).event();
        String answer = process(step)
                .handle(event, Bounds.MESSAGE, Optional.empty(), () -> {})
                .map(Auditor::plain)
                .orElseThrow();
        transcript.add(account(step) + " \"" + words + "\" -> " + answer);
        return answer;
    }

    /** So much time goes by, in which nobody does anything. */
    void passes(Duration much) {
        time.advance(much, Optional.empty());
    }

    /** This person has erased all of theirs, which could not be read: which messages were handled is not known either. */
    void erased(Export before) {
        ledgers.erased(before);
        letters.removeIf(letter -> before.identities()
                .contains(scenario.accounts().get(letter.account()).toString()));
    }

    /** Compares what somebody got since with their calendar. */
    void compare(Export export, List<Platforms.Sent> got, Instant from) {
        if (!misdated.holds(export)) {
            statistics.reminded(ReminderCheck.check(export, got, from, now));
        }
    }

    boolean isMisled() {
        return processes.stream().anyMatch(BotProcess::isMisled);
    }

    /** Notes whose data have changed since, while some clock was wrong. */
    private void misdated(Export before) {
        Export after = look(Identity.parse(before.identities().get(0)).orElseThrow());
        if (!after.told().equals(before.told())) {
            misdated.add(after);
        }
    }

    private void lookAtAll(MemoryStore copy) {
        auditor.at(copy, now);
        for (Identity account : scenario.accounts()) {
            Export export = auditor.export(account);
            ledgers.looked(account, export);
        }
    }

    private void atTheEnd() {
        MemoryStore last = engine.copy();
        // A clock that ran ahead dated something of today to tomorrow; no file may hold what is still to come.
        now = now.plus(Duration.ofDays(1));
        Set<String> linked = new HashSet<>();
        Set<Identity> forgotten = new HashSet<>();
        for (Identity account : scenario.accounts()) {
            Export export = auditor.at(last.copy(), now).export(account);
            if (linked.addAll(export.identities()) && !misdated.holds(export)) {
                auditor.checkRoundTrip(account);
            }
            List<Identity> ever = privacy.everOneWith(account);
            if (forgotten.addAll(ever)) {
                auditor.at(last.copy(), now).checkForgotten(ever, PrivacyCheck.markersOf(ever));
            }
        }
    }

    /** Shows what the bot sent by itself to whom it is for. */
    void arrived(OutgoingMessage message) {
        privacy.look(message);
        for (int i = 0; i < scenario.accounts().size(); i++) {
            Identity account = scenario.accounts().get(i);
            boolean theirs = account.platform().equals(message.at().platform())
                    && account.user().equals(message.at().chat());
            if (theirs) {
                screens.show(i, message);
            }
        }
    }
}
