using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Text = System.Text.Json.Serialization;

namespace Service;

public static class Start
{
    public static void Up(IServiceCollection services) => services.AddControllers().AddNewtonsoftJson(options =>
    {
        options.SerializerSettings.NullValueHandling = NullValueHandling.Ignore;
    });
}

[Route("records")]
public class RecordController : Controller
{
    [HttpGet("{id:int}")]
    public Record Get(int id, Query query) => null;

    [HttpGet("whole")]
    public Whole Whole() => null;

    [HttpGet("conventional", Name = "x")]
    public string Text() => "";
}

[JsonObject]
public class Record
{
    [JsonProperty(PropertyName = "identifier")]
    [Text.JsonPropertyName("other")]
    public string Id { get; set; }

    [JsonProperty("kept", NullValueHandling = NullValueHandling.Include)]
    public DateTime? Kept { get; set; }

    [JsonConverter(typeof(StringEnumConverter))]
    [Text.JsonConverter(typeof(Text.JsonNumberEnumConverter<Mode>))]
    public Mode Mode { get; set; }

    [Text.JsonIgnore]
    public Mode Raw { get; set; }

    [JsonIgnore]
    public string Gone { get; set; }

    public List<Mode> Modes { get; set; } = new();
}

public enum Mode
{
    [EnumMember(Value = "quick")]
    Fast,
    Slow,
}

public class Query
{
    public Mode? Mode { get; set; }
}

[JsonObject(ItemNullValueHandling = NullValueHandling.Include)]
public class Whole : Part
{
    public string Text { get; set; }
}

public class Part
{
    public int? Number { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Rest { get; set; }
}
