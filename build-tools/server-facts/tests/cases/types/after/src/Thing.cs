#nullable enable
using System.Text.Json.Serialization;

namespace Shop;

[ApiController]
[Route("things")]
public class ThingController
{
    [HttpPost]
    public ActionResult<Page<Thing>> Exchange([FromBody] Order order, OtherNames.Thing other, Opaque<Thing>? token) => null!;
}

public abstract class Named
{
    protected Named(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public virtual string? Note { get; set; }
}

public class Thing(Guid id, string name) : Named(name)
{
    public Guid Id { get; } = id;

    [JsonPropertyName("remark")]
    public override string? Note { get; set; }

    [JsonIgnore]
    public string Secret { get; set; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Money? Price { get; set; }

    public string Label => Name + Id;

    public State State { get; set; }

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public Level Level { get; set; }

    public Level[]? Levels { get; set; }

    public string Standing { get; set; } = Level.Low.ToString();

    public Dictionary<string, List<string?>> Words { get; set; } = [];

    public List<string> Given { get; set; } = null!;

    public Shape Shape { get; set; } = null!;

    public Base? Base { get; set; }

    public Code Code { get; set; } = null!;

    public Blob Blob { get; set; } = null!;

    public byte[] Hash { get; private set; } = [];

    internal string Hidden { get; set; } = "";

    public static string Shared { get; } = "";

    public Missing? Missing { get; set; }

    public FieldValue<int> Count { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

[JsonDerivedType(typeof(Plain))]
[JsonDerivedType(typeof(Tagged), 7)]
public class Base
{
    public int? Depth { get; set; }
}

public class Plain : Base;

public class Tagged : Base;

public readonly record struct Money(decimal Amount, [property: JsonPropertyName("iso")] string Currency);

public record Page<T>(IEnumerable<T> Items, Links? Links = null) : Counted(0), IEquatable<Page<T>>;

public record Counted(int Total);

public record Links(Uri? Next);

public class Order
{
    [JsonRequired]
    public int Number { get; set; }

    [RegularExpression("^[0-9]{9}$"), MaxLength(9)]
    public required string Owner { get; set; }

    [Length(1, 5)]
    public IReadOnlyList<Line>? Lines { get; init; }

    public record Line(int Amount, TimeSpan? Wait);
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "form")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
public abstract record Shape;

public record Circle(double Radius) : Shape;

public record Square(double Side) : Shape;

[JsonConverter(typeof(CodeConverter))]
public record Code(string Value);

public class CodeConverter : JsonConverter<Code>
{
    public override void Write(Utf8JsonWriter writer, Code value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

[JsonConverter(typeof(BlobConverter))]
public class Blob
{
    public string? Text { get; set; }
}

public class BlobConverter : JsonConverter<Blob>
{
    public override void Write(Utf8JsonWriter writer, Blob value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum State
{
    [JsonStringEnumMemberName("on-hold")]
    OnHold,
    Open,
    [Obsolete]
    Shut = 1 << 3,
}

[Flags]
public enum Level : byte
{
    None = default,
    Low = 1,
    High = Low | 2,
    All = Top | High,
    Top = 0x10,
}
