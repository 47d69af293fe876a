#nullable enable
using FastEndpoints;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Api;

public static class Start
{
    public static void Up(WebApplication app) => app.UseFastEndpoints(x =>
    {
        x.Endpoints.RoutePrefix = "api";
        x.Versioning.Prefix = "v";
        x.Versioning.PrependToRoute = true;
        x.Versioning.DefaultVersion = 1;
        x.Serializer.Options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        x.Serializer.Options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
    });

    public static void Policies(AuthorizationOptions options) => options.AddPolicy("notes", builder => builder.RequireScope("notes:read"));
}

public sealed class NoteGroup : Group
{
    private const string Prefix = "Notes";

    public NoteGroup()
    {
        Configure(Prefix.ToLowerInvariant(), ep => ep.EndpointVersion(2));
    }
}

public sealed class ChangeNote : Endpoint<ChangeNoteRequest, Note>
{
    public override void Configure()
    {
        Put("{noteId}");
        Policies("notes");
        Group<NoteGroup>();
        Description(b => b.ProducesOneOf<Note>(Status200OK, Status409Conflict, Status422UnprocessableEntity));
    }
}

public sealed class ChangeNoteSummary : Summary<ChangeNote>
{
    public ChangeNoteSummary()
    {
        Responses[Status200OK] = "The note.";
        Responses[Status401Unauthorized] = "Nobody.";
    }
}

public sealed class ListNotes : EndpointWithoutRequest<List<Note>>
{
    public override void Configure()
    {
        Get("/notes/");
        AllowAnonymous();
    }
}

public sealed class FindNotes : Endpoint<FindNotesRequest, List<Note>>
{
    public override void Configure() => Get("notes/find");
}

public sealed class DropNote : Endpoint<DropNoteRequest>
{
    public override void Configure()
    {
        Post("notes/{noteId}/drop");
        Version(3);
    }
}

public class ChangeNoteRequest
{
    public Guid NoteId { get; set; }

    [FromHeader(headerName: "If-Match", isRequired: false)]
    public Guid? Revision { get; set; }

    [HideFromDocs]
    public bool? Silent { get; set; }

    public string Text { get; set; } = null!;

    public Tone? Tone { get; set; }
}

public class FindNotesRequest : Paged
{
    public string? Text { get; set; }
}

public class Paged
{
    public int? Limit { get; init; }
}

public class DropNoteRequest
{
    public Guid NoteId { get; set; }

    [FromBody]
    public Reason Reason { get; set; } = null!;
}

public record Reason(string Why);

public record Note(Guid Id, string Text, DateTimeOffset? Changed, Tone Tone);

public enum Tone
{
    VeryLoud,
    Soft,
}

public static class Extensions
{
    public static RouteHandlerBuilder ProducesOneOf<T>(this RouteHandlerBuilder builder, params int[] statusCodes)
    {
        foreach (var statusCode in statusCodes)
        {
            switch (statusCode)
            {
                case StatusCodes.Status409Conflict:
                case StatusCodes.Status422UnprocessableEntity:
                    builder.ProducesProblem<Trouble>(statusCode);
                    break;
                default:
                    builder.Produces(statusCode);
                    break;
            }
        }

        return builder;
    }
}

public record Trouble(string Title);
