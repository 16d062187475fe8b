package coach.connects.app;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** One parsed file, looked through for what its tree tells. */
final class StyleScan extends TreePathScanner<Void, Void> {
    /** They name no word of the domain, so anything fits into them. */
    private static final List<String> EMPTY_WORDS = List.of("Manager", "Util", "Utils", "Helper", "Impl");

    private static final String META_CHARACTERS = ".$|()[{^?*+\\";

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<String> offences;

    StyleScan(DocTrees trees, CompilationUnitTree unit, List<String> offences) {
        this.trees = trees;
        this.unit = unit;
        this.offences = offences;
    }

    void look() {
        scan(unit, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
        boolean isTopLevel = getCurrentPath().getParentPath().getLeaf() == unit;
        if (isTopLevel && isPublic(type) && trees.getDocComment(getCurrentPath()) == null) {
            report(type, "a public type without Javadoc: " + type.getSimpleName());
        }
        name(type, type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
        SourcePositions positions = trees.getSourcePositions();
        long end = positions.getEndPosition(unit, method);
        if (end >= 0 && line(end) - line(positions.getStartPosition(unit, method)) + 1 > StyleCheck.LINES_OF_A_METHOD) {
            report(method, "a method of more than " + StyleCheck.LINES_OF_A_METHOD + " lines: " + method.getName());
        }
        name(method, method.getName().toString());
        return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
        name(variable, variable.getName().toString());
        return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        if (isSplitOfString(call) && !isOneCharacter(call.getArguments().get(0))) {
            report(call, "split by a regular expression; by one character it would be none");
        }
        return super.visitMethodInvocation(call, null);
    }

    /** Types are not known here; a number as second argument tells String's method from one of ours. */
    private static boolean isSplitOfString(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("split")
                && call.getArguments().size() == 2
                && List.of(Kind.INT_LITERAL, Kind.UNARY_MINUS)
                        .contains(call.getArguments().get(1).getKind());
    }

    private static boolean isOneCharacter(ExpressionTree argument) {
        if (!(argument instanceof LiteralTree literal) || !(literal.getValue() instanceof String separator)) {
            return false;
        }
        boolean isPlain = separator.length() == 1 && META_CHARACTERS.indexOf(separator.charAt(0)) < 0;
        boolean isEscaped = separator.length() == 2
                && separator.charAt(0) == '\\'
                && !Character.isLetterOrDigit(separator.charAt(1));
        return isPlain || isEscaped;
    }

    private void name(Tree tree, String name) {
        for (String word : EMPTY_WORDS) {
            if (name.endsWith(word) || name.equals(word.toLowerCase(Locale.ROOT))) {
                report(tree, "a name that says nothing: " + name);
            }
        }
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private void report(Tree tree, String what) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        offences.add(unit.getSourceFile().getName() + ":" + line(start) + ": " + what);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
