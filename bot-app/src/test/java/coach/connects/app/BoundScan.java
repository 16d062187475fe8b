package coach.connects.app;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * One parsed file, looked through for what may go on for ever:
 *
 * <ul>
 *   <li>a loop without a condition, anywhere, unless its tries are counted by a {@code Backoff}, which ends them;
 *   <li>a loop over what lies outside of the process, or over days, whose condition does not hold a count against a constant
 *       {@code MOST_…}: what is asked there may always have more. A counting {@code for} and one over a collection end by
 *       themselves.
 * </ul>
 *
 * What has to go on as long as the process, or ends for a reason that no tree tells, is named in {@link #EXCEPTIONS}.
 */
final class BoundScan extends TreePathScanner<Void, Void> {
    /** Types that answer from outside, or go from day to day. */
    private static final Set<String> OUTSIDE = Set.of(
            // store
            "DocumentStore",
            "DocumentCollection",
            "FreelancerRepository",
            "CommunityRepository",
            "LinkCodeRepository",
            "IdentityLinker",
            "PagedIndex",
            "PreparedConnection",
            "ResultSet",
            // network
            "BotApi",
            "TelegramConnection",
            "DiscordConnection",
            "OkHttpClient",
            "Socket",
            "InputStream",
            // calendar
            "ScheduledWork",
            "JobRunner",
            "LocalDate",
            "YearMonth");

    /** {@code Class.method}, and why it ends, or must not. {@code StyleCheckTest} fails on one that excuses no loop any more. */
    static final Map<String, String> EXCEPTIONS = exceptions();

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<String> offences;
    private final Set<String> excused;
    private final Set<String> outsideNames = new HashSet<>();
    private final Set<String> outsideMethods = new HashSet<>();

    /** Adds what it finds to the offences, and the exceptions that it needs to those excused. */
    BoundScan(DocTrees trees, CompilationUnitTree unit, List<String> offences, Set<String> excused) {
        this.trees = trees;
        this.unit = unit;
        this.offences = offences;
        this.excused = excused;
    }

    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new HashMap<>();
        exceptions.put("Poller.run", "asks Telegram until the process is stopped, and waits longer while it fails");
        exceptions.put("Poller.removeWebhook", "as long as polls would be refused; ends when the process is stopped");
        exceptions.put(
                "ClockAdvancer.run", "up to the instant that was asked for; refuses a timetable that stands still");
        exceptions.put("InputLines.next", "as long as there is input");
        exceptions.put("PreparedConnection.query", "as many rows as the query has, each of which names its limit");
        exceptions.put("ReadConnectionPool.close", "takes one connection after the other out of a bounded queue");
        exceptions.put("LedgerReplay.advance", "each event takes a lot away or is a 1st before the last one expires");
        exceptions.put("LedgerReplay.project", "each event takes a lot away or is a 1st before the last one expires");
        return Map.copyOf(exceptions);
    }

    void look() {
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
                if (variable.getType() != null && isOutside(variable.getType())) {
                    outsideNames.add(variable.getName().toString());
                }
                return super.visitVariable(variable, null);
            }
        }.scan(unit, null);
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                if (asksOutside(method, Set.of())) {
                    outsideMethods.add(method.getName().toString());
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
        scan(unit, null);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree loop, @Nullable Void none) {
        loop(loop, loop.getCondition());
        return super.visitWhileLoop(loop, null);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, @Nullable Void none) {
        loop(loop, loop.getCondition());
        return super.visitDoWhileLoop(loop, null);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree loop, @Nullable Void none) {
        boolean counts = loop.getUpdate().size() == 1
                && isStep(loop.getUpdate().get(0).getExpression())
                && loop.getCondition() instanceof BinaryTree;
        if (!counts) {
            loop(loop, loop.getCondition());
        }
        return super.visitForLoop(loop, null);
    }

    private static boolean isStep(ExpressionTree update) {
        return update instanceof UnaryTree || update instanceof CompoundAssignmentTree;
    }

    private void loop(Tree loop, @Nullable ExpressionTree condition) {
        ExpressionTree bare = condition instanceof ParenthesizedTree in ? in.getExpression() : condition;
        if (bare == null || (bare instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue()))) {
            if (!countsTries(loop)) {
                report(loop, "a loop without a condition");
            }
        } else if (asksOutside(loop, outsideMethods) && !isCounted(bare) && !countsTries(loop)) {
            report(loop, "a loop over what lies outside, without a count against a constant MOST_…");
        }
    }

    private static boolean countsTries(Tree loop) {
        List<Tree> counts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                if (call.getMethodSelect().toString().equals("tries.lost")) {
                    counts.add(call);
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(loop, null);
        return !counts.isEmpty();
    }

    private boolean asksOutside(Tree tree, Set<String> methods) {
        List<Tree> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                if (asksOutside(call, methods)) {
                    calls.add(call);
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(tree, null);
        return !calls.isEmpty();
    }

    private boolean asksOutside(MethodInvocationTree call, Set<String> methods) {
        ExpressionTree select = call.getMethodSelect();
        if (select instanceof IdentifierTree own) {
            return methods.contains(own.getName().toString());
        }
        return select instanceof MemberSelectTree member
                && member.getExpression() instanceof IdentifierTree receiver
                && outsideNames.contains(receiver.getName().toString());
    }

    private static boolean isOutside(Tree type) {
        return type instanceof IdentifierTree name
                && OUTSIDE.contains(name.getName().toString());
    }

    private static boolean isCounted(ExpressionTree condition) {
        List<Tree> counts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void none) {
                boolean compares = List.of(Kind.LESS_THAN, Kind.LESS_THAN_EQUAL, Kind.GREATER_THAN)
                        .contains(binary.getKind());
                if (compares && (isMost(binary.getLeftOperand()) || isMost(binary.getRightOperand()))) {
                    counts.add(binary);
                }
                return super.visitBinary(binary, null);
            }
        }.scan(condition, null);
        return !counts.isEmpty();
    }

    private static boolean isMost(ExpressionTree operand) {
        return operand instanceof IdentifierTree name
                ? isMost(name.getName())
                : operand instanceof MemberSelectTree select && isMost(select.getIdentifier());
    }

    private static boolean isMost(Name name) {
        return name.toString().startsWith("MOST_");
    }

    private String place() {
        String type = "";
        String method = "";
        for (Tree around : getCurrentPath()) {
            if (around instanceof MethodTree within && method.isEmpty()) {
                method = within.getName().toString();
            } else if (around instanceof ClassTree within && type.isEmpty()) {
                type = within.getSimpleName().toString();
            }
        }
        return type + "." + method;
    }

    private void report(Tree tree, String what) {
        String place = place();
        if (EXCEPTIONS.containsKey(place)) {
            excused.add(place);
            return;
        }
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        offences.add(unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(start) + ": " + what + " ("
                + place + ")");
    }
}
