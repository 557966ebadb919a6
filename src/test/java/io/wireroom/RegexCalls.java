package io.wireroom;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Every call of the sources that makes a regular expression: {@code Pattern.compile} and {@code
 * Pattern.matches}, and {@code String}'s {@code matches}, {@code replaceAll}, {@code replaceFirst}
 * and {@code split}.
 */
final class RegexCalls extends TreeScanner<Void, Void> {
  /**
   * One call.
   *
   * @param type binary name of the class, nested ones within their outermost
   * @param compile whether it is a {@code Pattern.compile}
   * @param field whether it stands in a static initializer or a field
   * @param regex null where it is no literal
   */
  record Call(String type, String method, boolean compile, boolean field, String regex) {}

  private final List<Call> calls = new ArrayList<>();
  private String type;
  private String method;
  private int depth;

  private RegexCalls() {}

  static List<Call> of(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    RegexCalls scan = new RegexCalls();
    try (Stream<Path> paths = Files.walk(sources);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = paths.filter(path -> path.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree unit : task.parse()) {
        scan.scan(unit, null);
      }
    }
    return scan.calls;
  }

  @Override
  public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
    type = unit.getPackageName() + ".";
    return super.visitCompilationUnit(unit, null);
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    String outer = type;
    String within = method;
    boolean named = !tree.getSimpleName().isEmpty();
    if (named) {
      type = type + (depth == 0 ? "" : "$") + tree.getSimpleName();
      method = null;
    }
    depth++;
    super.visitClass(tree, null);
    depth--;
    type = outer;
    method = within;
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    String within = method;
    method = tree.getName().toString();
    super.visitMethod(tree, null);
    method = within;
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void none) {
    if (tree.toString().equals("Pattern::compile")) {
      calls.add(new Call(type, method, true, method == null, null));
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      String on = select.getExpression().toString();
      List<? extends ExpressionTree> arguments = tree.getArguments();
      boolean pattern = on.equals("Pattern") || on.endsWith(".Pattern");
      // Patterns are in capitals; Pattern's own split takes the text.
      boolean text = !pattern && !on.matches("[A-Z][A-Z_]*+|[A-Z]\\w*+");
      boolean makes =
          switch (name) {
            case "compile" -> pattern;
            case "matches" -> pattern || (text && arguments.size() == 1);
            case "replaceAll", "replaceFirst" -> text && arguments.size() == 2;
            case "split" -> text && !arguments.isEmpty();
            default -> false;
          };
      if (makes) {
        calls.add(
            new Call(
                type, method, name.equals("compile"), method == null, literal(arguments.get(0))));
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  /** Null where it is not made of literals alone. */
  private static String literal(ExpressionTree tree) {
    if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      return text;
    }
    if (tree instanceof ParenthesizedTree inside) {
      return literal(inside.getExpression());
    }
    if (tree instanceof BinaryTree both) {
      String left = literal(both.getLeftOperand());
      String right = literal(both.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
    return null;
  }
}
