import { Refusal } from "../engine/refusal";
import { refuse } from "../engine/refusals";
import { Args } from "./arguments";
import type { Argument } from "./arguments";
import { Cells } from "./cells";
import { NULL_OBJECT, camel, isHostObject } from "./object-type";
import type { HostObject } from "./object-type";
import { ActionType, PathType } from "./protocol";
import type {
  Action,
  ArgumentInfo,
  Json,
  ObjectPathInfo,
  ReferencedIds,
  RequestBody,
  ResponseBody,
} from "./protocol";
import { answerQuery } from "./query";
import type { Session } from "./session";

/** Carries out a batch in order; the first refusal ends it, and what came before stays done, as in Excel. */
export function runBatch(session: Session, body: RequestBody): ResponseBody {
  const batch = new Batch(session, body);
  const response: ResponseBody = { Results: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      batch.perform(action, response);
    } catch (error) {
      response.Error = { ...described(error), Location: batch.locate(action), ActionIndex: index };
      break;
    }
  }
  session.references.endBatch();
  return response;
}

function described(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof Refusal) {
    const missing = error.code === "ItemNotFound" || error.code === "ApiNotFound";
    return { Code: error.code, Message: error.message, HttpStatusCode: missing ? 404 : 400 };
  }
  // A fault of the host itself: its own words, under the code that Excel has for the same.
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: words, HttpStatusCode: 500 };
}

class Batch {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly session: Session,
    private readonly body: RequestBody,
  ) {}

  perform(action: Action, response: ResponseBody): void {
    const answer = (value: Json): void => {
      response.Results.push({ ActionId: action.Id, Value: value });
    };
    switch (action.ActionType) {
      case ActionType.Instantiate: {
        const object = this.object(action.ObjectPathId);
        return answer(object.isNull ? null : object.identity());
      }
      case ActionType.Query:
        this.session.recalculation.settle();
        return answer(answerQuery(this.object(action.ObjectPathId), action.QueryInfo ?? {}, this.keepItem));
      case ActionType.SetProperty:
        this.object(action.ObjectPathId).set(action.Name, this.args(action.ArgumentInfo));
        return;
      case ActionType.Method: {
        const object = this.object(action.ObjectPathId);
        const result = object.call(action.Name, this.args(action.ArgumentInfo));
        if (result === undefined) return;
        return answer(isHostObject(result) ? nullOrIdentity(result) : result);
      }
      case ActionType.Trace:
        (response.TraceIds ??= []).push(action.Id);
        return answer(null);
      default:
        refuse("ApiNotFound", `action type ${action.ActionType} is not implemented by the embedded host`);
    }
  }

  /** `Range.values`, as Excel names the place of an error. */
  locate(action: Action): string {
    if (action.ActionType === ActionType.Method || action.ActionType === ActionType.SetProperty) {
      const object = this.objects.get(action.ObjectPathId);
      if (object) return `${object.typeName}.${camel(action.Name)}`;
    }
    return this.locatePath(action.ObjectPathId);
  }

  private locatePath(id: number): string {
    const path = this.body.ObjectPaths[id];
    if (!path) return "";
    const parent =
      path.ParentObjectPathId === undefined ? undefined : this.objects.get(path.ParentObjectPathId);
    if (!parent)
      return path.ParentObjectPathId === undefined ? "Workbook" : this.locatePath(path.ParentObjectPathId);
    return `${parent.typeName}.${path.ObjectPathType === PathType.Indexer ? "getItem" : camel(path.Name)}`;
  }

  /** The object at the end of a path; each path is walked once, so that `add` adds once. */
  private object(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) return refuse("InvalidArgument", `no object path ${id}`);
    const found = this.walk(path);
    this.objects.set(id, found);
    return found;
  }

  private walk(path: ObjectPathInfo): HostObject {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.session.make("Workbook", this.session.workbook);
      case PathType.NullObject:
        return NULL_OBJECT;
      case PathType.ReferenceId: {
        const cells = this.session.references.find(path.Name);
        return cells
          ? this.session.make(cells.kind, cells)
          : refuse("InvalidReference", "the range is no longer tracked");
      }
      case PathType.Property:
        return this.parent(path).reach(path.Name);
      case PathType.Indexer:
        return this.parent(path).index(this.args(path.ArgumentInfo));
      case PathType.Method: {
        const parent = this.parent(path);
        const result = parent.call(path.Name, this.args(path.ArgumentInfo));
        if (isHostObject(result)) return result;
        return refuse("ApiNotFound", `${parent.typeName}.${camel(path.Name)} gives no object`);
      }
      default:
        return refuse("ApiNotFound", `${path.Name} is not implemented by the embedded host`);
    }
  }

  private parent(path: ObjectPathInfo): HostObject {
    return this.object(path.ParentObjectPathId ?? 0);
  }

  private args(info: ArgumentInfo | undefined): Args {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const resolved = values.map((value, index) => this.argument(value, references[index]));
    return new Args(resolved, (id) => this.object(id));
  }

  private argument(value: Json, reference: ReferencedIds | undefined): Argument {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    return Array.isArray(reference) && Array.isArray(value) ? value.map(embed) : value;

    /** Objects in an array are put as the client puts objects in a record. */
    function embed(one: Json, index: number): Json {
      const id = Array.isArray(reference) ? reference[index] : 0;
      return typeof id === "number" && id !== 0 ? { _ObjectPathId: id } : one;
    }
  }

  /** Ranges inside a loaded collection are tracked when the client asks for it, as `areas.items` needs. */
  private readonly keepItem = (item: HostObject): void => {
    if (this.body.AutoKeepReference && item.self instanceof Cells) this.session.references.keep(item.self);
  };
}

const nullOrIdentity = (object: HostObject): Json => (object.isNull ? { _IsNull: true } : object.identity());
