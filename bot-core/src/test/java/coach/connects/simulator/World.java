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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario while it runs. Whatever must never be the case is thrown as a {@link Violation}. */
final class World {
    static final List<String> GROUPS = List.of("lancers", "guild");

    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(7);
    private static final Duration MEMORY_OF_PLATFORMS = Duration.ofHours(12);
    private static final Duration MOST_TROUBLE = Duration.ofDays(3);
    private static final int LOOK_EVERY = 25;

    private final Scenario scenario;
    private final Statistics statistics;
    private final Engine engine;
    private final Platforms platforms;
    private final List<BotProcess> processes = new ArrayList<>();
    private final Auditor auditor;
    private final LedgerCheck ledgers = new LedgerCheck();
    private final PrivacyCheck privacy;
    private final Screens screens;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Delayed> delayed = new ArrayList<>();
    private final List<String> exports = new ArrayList<>();
    private final List<String> transcript = new ArrayList<>();
    private final Map<String, Looked> looks = new HashMap<>();
    private Instant now;
    private int made;

    private record Delayed(int dueAtStep, Letter letter, Step step) {}

    World(Scenario scenario, Engine engine, Seams seams, Statistics statistics) {
        this.scenario = scenario;
        this.engine = engine;
        this.statistics = statistics;
        this.now = scenario.start();
        this.platforms = new Platforms(seams, () -> now);
        for (int i = 0; i < scenario.processes(); i++) {
            processes.add(new BotProcess(i, engine.store(), seams, platforms, () -> now, statistics));
        }
        this.auditor = new Auditor(seams);
        this.privacy = new PrivacyCheck(scenario.accounts());
        this.screens = new Screens(scenario.accounts().size());
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
                lookAtAll();
            }
        }
        arrive(Integer.MAX_VALUE);
        lookAtAll();
        atTheEnd();
    }

    /** What was said and answered, for people to read. */
    List<String> transcript() {
        return transcript;
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
            case JOIN -> join(step);
            case FORGET -> forget(step);
            case MEMBERSHIP -> membership(step);
            case ADVANCE -> advance(Duration.ofMinutes(step.number()), step);
            case RESTART -> process(step).begin();
            case PLATFORM -> platforms.set(account(step).platform(), step.words());
            case CLOCK -> process(step).clockIsOff(Duration.ofMinutes(step.number()));
            case DAMAGE -> {}
            case CALM -> calm(step);
        }
    }

    private Identity account(Step step) {
        return scenario.accounts().get(step.account());
    }

    private int other(Step step) {
        return (step.account() + 1) % scenario.accounts().size();
    }

    private BotProcess process(Step step) {
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
    private ChatAddress group(Step step, String id) {
        ChatAddress at = ChatAddress.group(account(step).platform(), id);
        return at.platform().equals("discord") ? at.withEphemeral() : at;
    }

    private Letter words(Step step, ChatAddress at, String words) {
        ChatEvent.EventSource source = origin(step, at);
        return letter(
                new ChatEvent.TextMessage(
                        source, Phrases.dated(words, LocalDate.ofInstant(now, ZoneOffset.UTC)), false),
                step,
                "");
    }

    private ChatEvent.EventSource origin(Step step, ChatAddress at) {
        made++;
        boolean administrator = !at.isPrivate() && step.number() % 2 == 1;
        return new ChatEvent.EventSource(
                account(step), at, at.chatKey() + ":m" + made, now, administrator, Optional.empty());
    }

    private Letter letter(ChatEvent event, Step step, String label) {
        Letter letter = new Letter(event, step.account(), label, now);
        letters.add(letter);
        return letter;
    }

    private void press(Step step, Screens.Seen seen) {
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
        String content = exports.isEmpty() || !step.words().isEmpty()
                ? step.words()
                : exports.get((int) (step.number() % exports.size()));
        FileContent file = FileContent.of(content.getBytes(StandardCharsets.UTF_8));
        ChatEvent.EventSource source = origin(step, ChatAddress.privateOf(account(step)));
        String name = content.startsWith("<") ? "job.html" : "export.json";
        deliver(letter(new ChatEvent.FileUpload(source, name, file, ""), step, name), step);
    }

    private void join(Step step) {
        String answer = deliver(words(step, ChatAddress.privateOf(account(step)), "/link"), step);
        int from = answer.indexOf("/link ") + "/link ".length();
        if (answer.contains("/link ")) {
            Step by = new Step(
                    step.action(), (int) step.number(), step.process() + 1, "", step.number(), Optional.empty());
            String code = answer.substring(from).split("\\s", 2)[0].replaceAll("[^A-Za-z0-9-]", "");
            deliver(words(by, ChatAddress.privateOf(account(by)), "/link " + code), by);
        }
    }

    private void forget(Step step) {
        deliver(words(step, ChatAddress.privateOf(account(step)), "/forget"), step);
        screens.labelled(step.account(), "Erase everything").ifPresent(one -> press(step, one));
    }

    private void membership(Step step) {
        boolean here = step.words().isEmpty();
        ChatAddress at = here ? ChatAddress.privateOf(account(step)) : group(step, step.words());
        boolean first = step.number() % 2 == 0;
        ChatEvent.MembershipChange.Change ofPerson =
                first ? ChatEvent.MembershipChange.Change.BLOCKED : ChatEvent.MembershipChange.Change.UNBLOCKED;
        ChatEvent.MembershipChange.Change ofGroup =
                first ? ChatEvent.MembershipChange.Change.ADDED : ChatEvent.MembershipChange.Change.REMOVED;
        ChatEvent.MembershipChange.Change change = here ? ofPerson : ofGroup;
        deliver(letter(new ChatEvent.MembershipChange(origin(step, at), change), step, change.name()), step);
    }

    /** Delivers a message, compares what it did with what was answered, and lets the person see the answer. */
    private String deliver(Letter letter, Step step) {
        statistics.delivered();
        Identity from = scenario.accounts().get(letter.account());
        Export before = look(from);
        List<String> answers = new ArrayList<>();
        boolean[] cutOff = {false};
        Optional<List<OutgoingMessage>> replies = process(step)
                .handle(letter.event(), Bounds.MESSAGE, step.fault(), rival(letter, step, answers, cutOff));
        replies.ifPresentOrElse(all -> answers.add(privately(all)), () -> cutOff[0] = true);
        transcript.add(letter + " -> " + (cutOff[0] ? "(killed) " : "") + answers);
        Export after = look(from);
        ledgers.delivered(letter, answers, cutOff[0], before, after);
        exports.add(after.json());
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

    /** What is kept of somebody now; looked at again only when one of their documents has changed. */
    private Export look(Identity account) {
        String state = stateOf(account);
        Looked last = looks.get(account.toString());
        if (last == null || !last.state().equals(state)) {
            last = new Looked(state, auditor.at(engine.copy(), now).export(account));
            looks.put(account.toString(), last);
            privacy.learn(account, last.export());
        }
        return last.export();
    }

    private record Looked(String state, Export export) {}

    private String stateOf(Identity account) {
        StringBuilder state = new StringBuilder();
        for (Identity one : privacy.everOneWith(account)) {
            engine.store()
                    .collection("freelancers")
                    .find(one.toString())
                    .ifPresent(document -> state.append(document).append(' '));
        }
        return state.toString();
    }

    private void lookAtAll() {
        auditor.at(engine.copy(), now);
        for (Identity account : scenario.accounts()) {
            Export export = auditor.export(account);
            ledgers.looked(account, export);
        }
    }

    private void atTheEnd() {
        MemoryStore last = engine.copy();
        // A clock that ran ahead dated something of today to tomorrow; no file may hold what is still to come.
        now = now.plus(Duration.ofDays(1));
        for (Identity account : scenario.accounts()) {
            auditor.at(last.copy(), now).checkRoundTrip(account);
            auditor.at(last.copy(), now).checkForgotten(privacy.everOneWith(account), privacy.markersOf(account));
        }
    }

    private void advance(Duration by, Step step) {
        boolean well = platforms.areUp();
        Duration length = well || by.compareTo(MOST_TROUBLE) < 0 ? by : MOST_TROUBLE;
        long most = Bounds.ROUNDS + (well ? Bounds.ROUNDS_A_DAY : Bounds.TRIES_A_DAY) * (length.toDays() + 1);
        Instant end = now.plus(length);
        Optional<Fault> fault = step.fault();
        long rounds = 0;
        Optional<Instant> next = nextRound();
        while (next.isPresent() && !next.get().isAfter(end)) {
            rounds++;
            Violation.unless(rounds <= most, () -> "more than " + most + " rounds before " + end);
            now = next.get();
            for (BotProcess process : processes) {
                BotProcess rival = processes.get((processes.indexOf(process) + 1) % processes.size());
                process.round(fault, rival == process ? () -> {} : () -> rival.round(Optional.empty(), () -> {}));
                fault = Optional.empty();
            }
            platforms.arrived().forEach(this::arrived);
            next = nextRound();
        }
        now = end;
    }

    private Optional<Instant> nextRound() {
        return processes.stream()
                .flatMap(process -> process.nextRound(now).stream())
                .min(Instant::compareTo)
                .map(at -> at.isAfter(now) ? at : now.plusMillis(1));
    }

    private void arrived(OutgoingMessage message) {
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

    /** All is well again: what was open is said, and from then on every reminder is in the calendar and the other way round. */
    private void calm(Step step) {
        platforms.allUp();
        for (BotProcess process : processes) {
            process.clockIsOff(Duration.ZERO);
            process.begin();
        }
        Step plain = step.withoutFault();
        for (int i = 0; i < scenario.accounts().size(); i++) {
            Step by = new Step(step.action(), i, step.process(), "", 0, Optional.empty());
            deliver(words(by, ChatAddress.privateOf(account(by)), "/wallet"), by);
        }
        advance(Duration.ofDays(3), plain);
        Instant from = now;
        int before = platforms.sent().size();
        advance(Duration.ofDays(step.number()), plain);
        List<Platforms.Sent> sent =
                platforms.sent().subList(before, platforms.sent().size());
        compare(from, sent);
    }

    private void compare(Instant from, List<Platforms.Sent> sent) {
        auditor.at(engine.copy(), now);
        List<String> done = new ArrayList<>();
        for (Identity account : scenario.accounts()) {
            Export export = auditor.export(account);
            if (done.contains(account.toString())) {
                continue;
            }
            done.addAll(export.identities());
            List<Platforms.Sent> theirs = sent.stream()
                    .filter(one -> export.identities().contains(one.to().toString()))
                    .toList();
            statistics.reminded(ReminderCheck.check(export, theirs, from, now));
        }
    }
}
