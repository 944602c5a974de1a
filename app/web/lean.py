"""Jinja compiled for long lists: attributes, calls and output become the Python that a template says, without detours.

In: templates as Jinja reads them. Out: an environment that prints the same in half the time. A list page prints some
three thousand pieces; what Jinja does round each of them, for uses that no template here makes, was most of its time.
"""

from keyword import iskeyword

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import _escape_inner, escape  # type: ignore[attr-defined]


def escape_output(value: object) -> str:
    """Escape what a template prints: as Jinja's own escape does, but the pieces stay plain text."""
    if type(value) is str:
        return _escape_inner(value)
    return str(escape(value)) if hasattr(value, "__html__") else _escape_inner(str(value))


class LeanCode(CodeGenerator):
    """Writes the Python of a template."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Read an attribute as Python does: page contexts are dataclasses, and what they lack is an error anyway."""
        if iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """Call as Python does where arguments are given by position: no function here asks for Jinja's context."""
        if forward_caller or node.kwargs or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.write("(")
        self.visit(node.node, frame)
        self.write(")(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:  # noqa: N802
        """Join what stands together: each piece of its own would pass through every template that includes this one."""
        if frame.buffer is not None or frame.require_output_check or len(node.nodes) == 1:
            super().visit_Output(node, frame)
            return
        finalize = self._make_finalize()
        self.writeline("yield concat((", node)
        for child in node.nodes:
            if isinstance(child, nodes.TemplateData):
                self.write(repr(child.data))
            else:
                self._output_child_pre(child, frame, finalize)
                self.visit(child, frame)
                self._output_child_post(child, frame, finalize)
            self.write(", ")
        self.write("))")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        # Escaped without being wrapped as safe text: pieces are only ever joined.
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.escape_output(")


class LeanEnvironment(Environment):
    """Templates compiled that way."""

    code_generator_class = LeanCode
    escape_output = staticmethod(escape_output)
