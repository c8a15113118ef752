package io.github.statusdoc.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.github.statusdoc.processor.options.Options;
import java.util.HashMap;
import java.util.Map;

/**
 * The front door for bodies: compares what methods answer with what they declare.
 *
 * <p>It starts by itself. Where no processor runs, it takes the options as its own arguments:
 * {@code -Xplugin:"Statusdoc severity=UndeclaredStatus:error lang=ko"}.
 */
@AutoService(Plugin.class)
public final class StatusdocPlugin implements Plugin {
  /** For the compiler, which finds the plugin by its service file. */
  public StatusdocPlugin() {}

  @Override
  public String getName() {
    return "Statusdoc";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new BodyCheck(task, options(arguments)));
  }

  private static Map<String, String> options(String... arguments) {
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      boolean isPair = equals > 0;
      String name = isPair ? argument.substring(0, equals) : argument;
      options.put(Options.PREFIX + name, isPair ? argument.substring(equals + 1) : "");
    }
    return options;
  }
}
