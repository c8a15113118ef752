package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.Detachment;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.List;
import java.util.Set;

/**
 * What runs for a call, by the classes of its objects (JLS 15.12.4.4), and what that yields.
 *
 * @param linker closes calls
 * @param key the method that is called
 * @param isVirtual whether another method may run in its place
 * @param waits whether the caller waits for what is detached
 */
record Dispatch(Linker linker, MethodKey key, boolean isVirtual, boolean waits) {
  Result of(Set<Value> receivers, List<Set<Value>> arguments) {
    Result all = new Result();
    for (Value receiver : receivers.isEmpty() ? Linker.PLAIN : receivers) {
      List<Found> found = linker.targets().of(key, isVirtual, receiver);
      if (found.isEmpty()) {
        all.addAll(
            key.equals(MethodKey.INIT_CAUSE) ? caused(receiver, arguments) : untold(arguments));
      }
      for (Found target : linker.targets().taking(arguments, found)) {
        add(target, object(target, receiver), arguments, all);
      }
    }
    return all;
  }

  /**
   * Where nobody extends the class that has the method, the object is of that class, and so is what
   * an inherited method calls on it.
   */
  private Value object(Found target, Value receiver) {
    return isVirtual && receiver.isPlain() && linker.heirs().isLastHeir(target.type())
        ? Value.Instance.of(target.type().name())
        : receiver;
  }

  private void add(Found target, Value receiver, List<Set<Value>> arguments, Result all) {
    Detachment detachment = target.method().detachment();
    if (detachment == Detachment.LOST) {
      all.returns();
      if (!waits) {
        return;
      }
    }
    Result body = linker.body(target, receiver, arguments);
    Result one = detachment == Detachment.CARRIED && !waits ? body.carried() : body;
    boolean isOpen = isVirtual && linker.heirs().isOpen(target.type());
    all.addAll(isOpen ? one.open() : one);
    if (!waits && !isMade(receiver)) {
      addAspects(target, all);
    }
  }

  /** Spring runs no aspect around what the code makes itself. */
  private static boolean isMade(Value receiver) {
    return receiver instanceof Value.Instance object && object.isMade();
  }

  /** One that runs around methods may catch what they throw, and give something back. */
  private void addAspects(Found target, Result all) {
    all.thrown().addAll(linker.aspects().thrownAround(target));
    if (linker.aspects().mayCatch()) {
      all.returns();
    }
  }

  /** An exception that has got its cause. */
  private Result caused(Value exception, List<Set<Value>> arguments) {
    Value given =
        exception instanceof Value.Instance object
            ? Causes.given(object, arguments.get(0))
            : exception;
    Result caused = new Result();
    caused.returned().add(given, new Way(key, Site.NONE, null));
    caused.returns();
    return caused;
  }

  /** What a method yields and throws that is implemented elsewhere. */
  private Result untold(List<Set<Value>> arguments) {
    Result untold = new Result();
    Way here = new Way(key, Site.NONE, null);
    if (linker.told(key).isPresent()) {
      untold.returned().addAll(Values.of(linker.told(key).get(), here));
    } else {
      linker
          .classes()
          .find(key)
          .ifPresent(found -> untold.addAll(linker.body(found, Value.Simple.PLAIN, arguments)));
    }
    if (untold.returned().isEmpty()) {
      untold.returned().add(Value.Simple.PLAIN, here);
    }
    untold.returns();
    return untold;
  }
}
