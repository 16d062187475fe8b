package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What calls itself, at once or by one other method of its class, is listed with what ends it (P-5: no nesting without
 * a bound).
 */
class RecursionTest {
    /** {@code Class.method}, and what ends it. */
    private static final Map<String, String> LISTED = Map.ofEntries(
            Map.entry("BsonBodies.room", "goes as deep as the body, which its codec does too"),
            Map.entry("RescheduleMigration.pass", "counts its tries"),
            Map.entry("CheckCommand.tryHandle", "once more, discreetly, which is not done twice"),
            Map.entry("CheckCommand.received", "once more, discreetly, which is not done twice"),
            Map.entry("CheckInput.of", "a job of a numbered list has one link, and is therefore no list"),
            Map.entry("CommandMenu.send", "counts its tries"),
            Map.entry("GroupCommitWriter.commitTogether", "once more for each write alone"),
            Map.entry("BoundedExecutor.begin", "goes on in a worker with what waits, which is bounded"),
            Map.entry("BoundedExecutor.goOn", "goes on in a worker with what waits, which is bounded"),
            Map.entry("InteractionResponder.instead", "an edit is sent as new, and what is new is not edited"),
            Map.entry("InteractionResponder.send", "an edit is sent as new, and what is new is not edited"),
            Map.entry("DataValue.items", "once more, with the list in the record"),
            Map.entry("LooseJsonParser.list", "bears its depth"),
            Map.entry("LooseJsonParser.record", "bears its depth"),
            Map.entry("LooseJsonParser.value", "bears its depth"),
            Map.entry("DataValue.single", "bears its depth"),
            Map.entry("RecordFields.compound", "goes on within a longer path, which is bounded"),
            Map.entry("RecordFields.entry", "goes on within a longer path, which is bounded"),
            Map.entry("RecordFinder.find", "bears its depth"),
            Map.entry("RecordFinder.list", "bears its depth"),
            Map.entry("RecordFinder.record", "bears its depth"),
            Map.entry("RecordFinder.wrapped", "bears its depth"),
            Map.entry("KeyedExecutor.begin", "goes on in a worker with what waits, which is bounded"),
            Map.entry("KeyedExecutor.take", "goes on in a worker with what waits, which is bounded"),
            Map.entry("MailFormat.collect", "bears its depth"),
            Map.entry("MarkdownEscaper.code", "only of an address, which is neither blank nor of several lines"),
            Map.entry("MarkdownEscaper.words", "only of an address, which is neither blank nor of several lines"),
            Map.entry("MessageRenderer.write", "once more, with a file in the place of the text"),
            Map.entry("CommandRegistrar.look", "counts its tries"),
            Map.entry("CommandRegistrar.send", "counts its tries"),
            Map.entry("CommandRegistrar.settled", "our own commands, and those that Discord keeps in their shape"),
            Map.entry("OpenToScanner.of", "a line of several, which has no further lines"),
            Map.entry("OpenToScanner.ofLines", "a line of several, which has no further lines"),
            Map.entry("SendWorker.answered", "goes on when an answer is there, with what waits, which is bounded"),
            Map.entry("SendWorker.awake", "goes on when the timer says that a pause is over, for one line or message"),
            Map.entry("SendWorker.join", "goes on when the timer says that a pause is over, for one line or message"),
            Map.entry("SendWorker.place", "goes on when the timer says that a pause is over, for one line or message"),
            Map.entry("SendWorker.start", "goes on when an answer is there, with what waits, which is bounded"),
            Map.entry("PayloadFields.components", "the components of a record, which are declared"),
            Map.entry("PayloadFields.elements", "the components of a record, which are declared"),
            Map.entry("PayloadFields.take", "the components of a record, which are declared"),
            Map.entry("PayloadFields.write", "the components of a record, which are declared"),
            Map.entry("SharedCard.withReport", "once more, on a fresh card"),
            Map.entry("AutocompleteHandler.goOn", "goes on in a worker with the newest, of which there is one"),
            Map.entry("AutocompleteHandler.work", "goes on in a worker with the newest, of which there is one"),
            Map.entry("LinkTarget.of", "bears its depth"),
            Map.entry("LinkTarget.redirect", "bears its depth"),
            Map.entry("VerdictList.page", "once more, with the first page"),
            Map.entry("ReplyRenderer.write", "once more, with a file in the place of the text"));

    @Test
    void whatCallsItselfIsListedWithWhatEndsIt() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("coach.connects");

        assertThat(callingThemselves(ours)).isEqualTo(new TreeSet<>(LISTED.keySet()));
    }

    @Test
    void oneThatCallsItselfIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);

        assertThat(callingThemselves(planted)).containsExactly("Planted.itself", "Planted.one", "Planted.other");
    }

    private static Set<String> callingThemselves(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                Set<JavaMethod> called = called(method);
                boolean back = called.contains(method)
                        || called.stream().anyMatch(other -> called(other).contains(method));
                if (back) {
                    found.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        return found;
    }

    /** The methods of its own class that it calls, from within its lambdas too. */
    private static Set<JavaMethod> called(JavaMethod method) {
        Set<JavaMethod> called = new HashSet<>();
        method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                .forEach(call -> call.getTarget().resolveMember().ifPresent(called::add));
        return called;
    }

    /** Two that call each other, one that calls itself, and one that only calls its namesake. */
    static final class Planted {
        int itself(int left) {
            return left == 0 ? 0 : itself(left - 1);
        }

        int one(int left) {
            return left == 0 ? 0 : other(left);
        }

        int other(int left) {
            return one(left - 1);
        }

        int namesake(int left) {
            return namesake(String.valueOf(left));
        }

        private static int namesake(String text) {
            return text.length();
        }
    }
}
